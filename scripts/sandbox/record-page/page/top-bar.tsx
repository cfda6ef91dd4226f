import { Menu } from '../components/actions/menu.tsx';
import { usePage } from './record-store.ts';

/** Where the page stands, and who is logged in to the portal. */
export function TopBar() {
  const { model } = usePage();
  const here = encodeURIComponent(location.pathname + location.search);
  return (
    <header className="top">
      <a className="top-mark" href="/">
        <i aria-hidden="true" /> CRM sandbox
      </a>
      <nav aria-label="Main">
        <a href="/">Start</a>
        <a href="/app-home">Partner queue</a>
      </nav>
      <Menu
        buttonClass="top-person"
        label={
          <>
            <span className="ui-hidden">Acting as </span>
            {model.person.name} <small>{model.person.job}</small>
          </>
        }
      >
        {model.people.map((person) => (
          <a
            role="menuitem"
            tabIndex={-1}
            className="ui-menu-item"
            key={person.userId}
            href={`/act-as/${person.userId}?to=${here}`}
            aria-current={person.userId === model.person.userId ? 'true' : undefined}
          >
            {person.name} <small>{person.job}</small>
          </a>
        ))}
      </Menu>
    </header>
  );
}

/* Every page works without this file. It keeps the draft of a form and speaks up while somebody types. */
(() => {
  const KEEP_DAYS = 14;
  const DAY = 86_400_000;

  /** Private windows and full disks may refuse; a form without a draft is still a form. */
  const storage = {
    read(key) {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(value));
      } catch {
        return;
      }
    },
  };

  const draftKey = (base) => `draft:${base}`;

  function keepDraft(form) {
    const key = draftKey(new URL(form.action).pathname);
    const note = form.querySelector('.draft');
    const cameBack = document.querySelector('.summary') !== null;
    const draft = storage.read(key);
    if (!cameBack && draft && Date.now() - draft.at < KEEP_DAYS * DAY) {
      fill(form, draft.values);
      note.hidden = false;
    }
    form.addEventListener('input', () => {
      storage.write(key, { at: Date.now(), values: valuesOf(form) });
      note.hidden = false;
    });
    form.querySelector('[data-discard]').addEventListener('click', () => {
      storage.write(key, null);
      location.assign(form.action);
    });
  }

  function valuesOf(form) {
    const entries = [...new FormData(form)].filter(([name]) => name !== 'idempotencyKey');
    return entries.filter(([, value]) => value !== '');
  }

  function fill(form, values) {
    for (const [name, value] of values) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === 'checkbox') field.checked ||= field.value === value;
        else field.value = value;
        const details = field.closest('details');
        if (details) details.open = true;
      }
    }
  }

  /** The draft has arrived: the page after a registration says so in its address. */
  function forgetSentDraft() {
    if (new URLSearchParams(location.search).get('done') !== 'register') return;
    const base = location.pathname.replace(/\/registrations\/.*$/, '');
    storage.write(draftKey(`${base}/register`), null);
  }

  function speakUp(field) {
    const { valueMissing, valid } = field.validity;
    const message = valid ? null : valueMissing ? field.dataset.missing : field.dataset.wrong;
    const box = field.closest('.field');
    const id = `${field.id}-error`;
    const others = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((other) => other && other !== id);
    document.getElementById(id)?.remove();
    box.classList.toggle('has-error', message !== null);
    if (message === null) field.removeAttribute('aria-invalid');
    else {
      const error = Object.assign(document.createElement('p'), {
        id,
        className: 'error',
        textContent: message,
      });
      field.before(error);
      field.setAttribute('aria-invalid', 'true');
      others.push(id);
    }
    if (others.length > 0) field.setAttribute('aria-describedby', others.join(' '));
    else field.removeAttribute('aria-describedby');
  }

  /** Focus stays at the top when errors came back, also where `autofocus` is not obeyed. */
  document.querySelector('[autofocus]')?.focus();
  forgetSentDraft();
  for (const form of document.querySelectorAll('form[data-draft]')) keepDraft(form);
  // An error that appears between press and release moves the button away from the finger.
  let pressed = false;
  document.addEventListener('mousedown', () => (pressed = true), true);
  document.addEventListener('mouseup', () => (pressed = false), true);
  document.addEventListener('change', ({ target }) => {
    if (target.dataset.missing === undefined) return;
    const speak = () => setTimeout(() => speakUp(target));
    if (pressed) document.addEventListener('mouseup', speak, { once: true });
    else speak();
  });
  // A second tap sends nothing twice, and says nothing: the first is on its way.
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = 'yes';
  });
  addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
})();

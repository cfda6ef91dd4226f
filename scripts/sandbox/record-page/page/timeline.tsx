import type { RecordView } from '../page-model.ts';

/** The record's notes, newest first, as its activity shows them. */
export function Timeline({ notes }: Pick<RecordView, 'notes'>) {
  if (notes.length === 0) {
    return <p className="panel quiet">Notes appear here as soon as something is decided.</p>;
  }
  return (
    <ol className="timeline" aria-label="Activity">
      {notes.map((note) => (
        <li className="panel" key={note.id}>
          <div className="timeline-head">
            <strong>Note by {note.author}</strong>
            <span>{note.when}</span>
          </div>
          {note.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

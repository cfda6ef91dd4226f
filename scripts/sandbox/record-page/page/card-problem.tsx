/** In the place of a card that could not be built or that stopped. */
export const CardProblem = ({ message }: { readonly message: string }) => (
  <div className="ui-alert ui-alert-danger" role="alert">
    <div>
      <strong>This card stopped</strong>
      <pre className="card-problem">{message}</pre>
    </div>
  </div>
);

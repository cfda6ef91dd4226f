/** A refusal of the token endpoint: `{error, error_description}` with status 400. */
export class OauthProblem extends Error {
  readonly body: { readonly error: string; readonly error_description: string };

  constructor(error: string, description: string) {
    super(description);
    this.body = { error, error_description: description };
  }
}

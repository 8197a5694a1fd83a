import type { Failure } from './protocol';

/** What was asked could not be done; `code` is a key of the texts. The same error on both sides of the wire. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly code: Failure['failed'];

  constructor({ failed, detail }: Failure, options?: ErrorOptions) {
    super(detail, options);
    this.code = failed;
  }
}

/** The form in which any error travels. */
export function failureOf(error: unknown): Failure {
  return error instanceof RequestFailed
    ? { failed: error.code, detail: error.message }
    : { failed: 'internal', detail: String(error) };
}

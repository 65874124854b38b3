/** What can be wrong with a buffer that should hold an index. */
export type IndexErrorKind = 'not-an-index' | 'other-version' | 'truncated' | 'damaged' | 'same-pack-twice';

/** Why packs could not be opened or compiled; `kind` is for code, `message` for people. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly kind: IndexErrorKind;

  constructor(kind: IndexErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

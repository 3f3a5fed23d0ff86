/** A file of a dataset, found and inside the folder it must be in. */
export interface ResolvedFile {
  /** Where it really is. */
  readonly path: string;
  /** How it is called in messages. */
  readonly shown: string;
}

/** One of the files that a path with wildcards stands for. */
export interface ListedFile extends ResolvedFile {
  /** Its path in the folder or package. */
  readonly name: string;
}

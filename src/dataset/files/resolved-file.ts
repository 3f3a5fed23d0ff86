/** File of a dataset that exists and is inside the required folder. */
export interface ResolvedFile {
  /** Real path. */
  readonly path: string;
  /** Name in messages. */
  readonly shown: string;
}

/** One of the files that match a path with wildcards. */
export interface ListedFile extends ResolvedFile {
  /** Path in the folder or package. */
  readonly name: string;
}

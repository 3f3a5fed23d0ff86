/** Declares the used part of edtf.js, which has no types of its own. */
declare module 'edtf' {
  interface Extended {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Year';
    /** Milliseconds since 1970 of the first moment. */
    readonly min: number;
    /** Milliseconds since 1970 of the last moment. */
    readonly max: number;
  }
  export default function edtf(
    expression: string,
    options: { readonly level: 0 | 1 | 2; readonly types: readonly Extended['type'][] },
  ): Extended;
}

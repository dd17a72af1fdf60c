/** As much of papaparse as is used here: its own types bring those of Node along, and decks know nothing of Node. */
declare module 'papaparse' {
  const papa: {
    parse(
      text: string,
      config: { delimiter: string; newline: string; preview?: number },
    ): {
      data: string[][];
      /** `row` counts from 0, the header included. */
      errors: { code: string; row?: number }[];
    };
    unparse(rows: readonly (readonly string[])[], config: { newline: string }): string;
  };
  export = papa;
}

function text(this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(this);
  });
}

/** jsdom 26 knows files and not how to read their text. */
export function readFilesInJsdom(): void {
  Blob.prototype.text = text;
}

/** Breaks a sentence into lines of at most so many letters, at spaces; SVG doesn't do it by itself. */
export function breakLine(sentence: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** At most so many lines; what is left out shows as an ellipsis. */
export function shortened(lines: readonly string[], atMost: number): readonly string[] {
  if (lines.length <= atMost) return lines;
  const kept = lines.slice(0, atMost);
  return kept.map((line, index) => (index === atMost - 1 ? `${line.replace(/[\s,.;:–—-]+$/, '')}…` : line));
}

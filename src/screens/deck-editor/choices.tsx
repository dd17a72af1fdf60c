/** Words to choose from while one types, for the `list` of a field. */
export function Choices({ id, of }: { id: string; of: readonly string[] }) {
  return (
    <datalist id={id}>
      {of.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </datalist>
  );
}

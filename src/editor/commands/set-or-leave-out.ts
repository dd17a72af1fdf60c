type OptionalKey<Of> = { [Key in keyof Of]-?: undefined extends Of[Key] ? Key : never }[keyof Of];

/** Sets a field that a deck may leave out; what is empty is left out, because a deck has no empty fields. */
export function setOrLeaveOut<Of extends object, Key extends OptionalKey<Of>>(
  of: Of,
  field: Key,
  value: Of[Key],
): void {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) Reflect.deleteProperty(of, field);
  else of[field] = value;
}

/** A name answers to any part of itself and to the beginning of its initials as the register has them: 'gq' finds 顾秋菊. */
export function answersTo({ label, initials }: { label: string; initials: string }, typed: string): boolean {
  const said = typed.trim().toLowerCase()
  return label.toLowerCase().includes(said) || initials.startsWith(said)
}

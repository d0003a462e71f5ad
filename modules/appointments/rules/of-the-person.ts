/** Conditions that removals of the same dossier may still bring about. */
const OF_THE_PLACE = ['place', 'no-other-seat'].map((name) => `appointments.condition.${name}`)

/** Whether a hard condition is one of the person, and not of a place that the dossier may still empty. */
export function ofThePerson(key: string): boolean {
  return !OF_THE_PLACE.includes(key)
}

import { type CivilDate, civilDateOf } from '../../../../kernel/civil-date.ts'
import { useMe } from '../../../../platform/ui/me.tsx'

/** The house's day, as the server counts it. */
export function useToday(): CivilDate {
  return useMe().today ?? civilDateOf(new Date())
}

/** '09:00–11:00' by Shanghai's clock. */
export function sayHours(startsAt: string, endsAt: string | null): string {
  return endsAt === null ? clock(startsAt) : `${clock(startsAt)}–${clock(endsAt)}`
}

function clock(instant: string): string {
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
}

/** A group of the week page, named after its words. */
export type WeekGroup = 'week' | 'next-week' | 'gone-by'

const DAYS = 86_400_000

/**
 * The two weeks of `asked`, whose Monday is `from`, in the order of use: from today to Sunday, next week, and last what
 * this week has gone by. Empty groups are left out.
 */
export function groupsOfWeek<Item extends { heldOn: string }>(
  asked: { from: string; items: readonly Item[] },
  today: string,
): { group: WeekGroup; items: Item[] }[] {
  const nextMonday = new Date(Date.parse(asked.from) + 7 * DAYS).toISOString().slice(0, 10)
  const groupOf = (day: string): WeekGroup => (day < today ? 'gone-by' : day < nextMonday ? 'week' : 'next-week')
  const groups: WeekGroup[] = ['week', 'next-week', 'gone-by']
  return groups
    .map((group) => ({ group, items: asked.items.filter((item) => groupOf(item.heldOn) === group) }))
    .filter(({ items }) => items.length > 0)
}

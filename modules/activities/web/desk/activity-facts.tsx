import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { DetailAnswer } from '../../contract.ts'
import { kindOf } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import { sayHours, sayPlace } from './say-line.ts'

/** Everything that is known of an activity, as pairs of a word and its value; what is not known is not shown. */
export function ActivityFacts({ activity }: { activity: DetailAnswer }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const by = (name: string | null, when: string | null) =>
    when === null
      ? null
      : name === null
        ? sayInstant(when, language)
        : t('desk.fact.by', { name, when: sayInstant(when, language) })
  const check = activity.spotCheck
  const found = check?.finding ? t(`activities.finding.${check.finding}`) : t('desk.fact.check-open')
  const facts: [string, string | null][] = [
    [t('desk.fact.cancelled'), activity.cancelledReason],
    [
      t('desk.fact.time'),
      `${sayDate(activity.heldOn, language, 0)} ${sayHours(activity)} · ${t('desk.fact.half-days', { n: activity.halfDays })}`,
    ],
    [t('desk.fact.place'), sayPlace(activity, language)],
    ...useOwnFields(activity),
    [t('desk.fact.reported'), by(activity.reportedByName, activity.reportedAt)],
    [t('desk.fact.closed'), by(activity.closedByName, activity.closedAt)],
    [t('desk.fact.created'), activity.origin === 'import' ? t('desk.fact.imported') : activity.createdByName],
    [t('desk.fact.check'), check ? [found, check.note].filter(Boolean).join(' · ') : null],
    [t('desk.field.summary'), activity.summary],
  ]
  return (
    <dl className="act-facts">
      {facts.map(([word, value]) =>
        value === null || value === '' ? null : (
          <div key={word} style={{ display: 'contents' }}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** The kind's own fields that were filled in. */
function useOwnFields(activity: DetailAnswer): [string, string | null][] {
  const pick = usePick()
  return (kindOf(activity.kind)?.fields ?? []).map((field) => {
    const value = activity.fields[field.key]
    if (value === undefined) return [pick(field.label), null]
    const choice = field.choices?.find((one) => one.code === value)
    if (choice) return [pick(field.label), pick(choice.label)]
    return [pick(field.label), field.unit ? `${value} ${pick(field.unit)}` : String(value)]
  })
}

import { Select } from 'antd'
import { useMe } from '../../../../platform/ui/me.tsx'
import { ownStreet, useStreets } from './use-streets.ts'
import { useWorkSpeech } from './use-work-speech.ts'

/** Next year for plans and what is set ahead, and eight years back. */
const years = () => Array.from({ length: 10 }, (_, back) => new Date().getFullYear() + 1 - back)

/** Which street and year a page is about; who sits in one committee is not asked for the street. */
export function YearAndStreet({
  streetId,
  year,
  onChange,
}: {
  streetId: number
  year?: number
  onChange(streetId: number, year: number): void
}) {
  const { t } = useWorkSpeech()
  const me = useMe()
  const streets = useStreets()
  return (
    <div className="work-filters no-print">
      {ownStreet(me) === null && (
        <Select
          aria-label={t('work.street')}
          style={{ width: 180 }}
          value={streetId === 0 ? null : streetId}
          onChange={(next) => onChange(next ?? 0, year ?? 0)}
          options={streets}
        />
      )}
      {year !== undefined && (
        <Select
          aria-label={t('work.year')}
          style={{ width: 110 }}
          value={year}
          onChange={(next) => onChange(streetId, next)}
          options={years().map((one) => ({ value: one, label: t('work.year-of', { year: one }) }))}
        />
      )}
    </div>
  )
}

import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import type { BulletinAnswer } from '../../contract.ts'
import { averageText } from '../../rules/paper-speech.ts'
import { paperWords } from '../../words-of-paper.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** Street averages by rank, one below the other: nothing to scroll sideways. */
export function Streets({ streets }: { streets: BulletinAnswer['figures']['streets'] }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { street: own } = useMe()
  return (
    <List label={t('phone.average')}>
      {streets.map((street) => (
        <Row
          key={street.streetId}
          title={
            <>
              {street.rank !== null && `${t('phone.rank', { rank: street.rank })} `}
              <strong>{pick({ zh: street.name, en: street.nameEn })}</strong>
              {own?.id === street.streetId && <span className="soft"> {t('phone.street-own')}</span>}
            </>
          }
          sub={t('phone.street-line', {
            deputies: street.deputies,
            yearAverage:
              street.rank === null
                ? paperWords['bulletins.paper.unranked'].zh
                : averageText(street.yearAverageHundredths),
          })}
          end={
            <strong className="tabular">
              {street.rank === null
                ? paperWords['bulletins.paper.unranked'].zh
                : t('phone.points', { n: averageText(street.averageHundredths) })}
            </strong>
          }
        />
      ))}
    </List>
  )
}

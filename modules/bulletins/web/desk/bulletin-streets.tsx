import { formatTenths } from '../../../../kernel/points.ts'
import type { BulletinAnswer } from '../../contract.ts'
import { averageText } from '../../rules/paper-speech.ts'
import { paperWords } from '../../words-of-paper.ts'
import type { PaperProps } from './paper-props.ts'
import { FigureButton } from './told.tsx'

type StreetLine = BulletinAnswer['figures']['streets'][number]

const COLUMNS = ['rank', 'street', 'deputies', 'sum', 'average', 'year-average'] as const

/** Street averages by rank; the number of deputies opens who they are. */
export function BulletinStreets(props: PaperProps) {
  const { speaker } = props
  return (
    <table className="bulletin-streets tabular">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={column === 'street' ? '' : 'bulletin-number-cell'}>
              <span lang="zh-CN">{paperWords[`bulletins.paper.column.${column}`].zh}</span>
              {speaker.language === 'en' && (
                <span className="bulletin-gloss soft" lang="en">
                  {paperWords[`bulletins.paper.column.${column}`].en}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.bulletin.figures.streets.map((street) => (
          <Line key={street.streetId} street={street} {...props} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ street, speaker, onOpen }: PaperProps & { street: StreetLine }) {
  const { t, language } = speaker
  const value = String(street.deputies)
  const called = language === 'en' && street.nameEn ? street.nameEn : street.name
  const none = paperWords['bulletins.paper.unranked'].zh
  const ranked = street.rank !== null
  return (
    <tr>
      <td className="bulletin-number-cell">{street.rank ?? none}</td>
      <th scope="row">
        <span lang="zh-CN">{street.name}</span>
        {language === 'en' && street.nameEn && (
          <span className="bulletin-gloss soft" lang="en">
            {street.nameEn}
          </span>
        )}
      </th>
      <td className="bulletin-number-cell">
        {street.rows.can && street.deputies > 0 ? (
          <FigureButton
            asked={{
              figure: 'street',
              streetId: street.streetId,
              said: t('figure.of-street', { street: called, figure: t('figure.eligible', { n: value }) }),
              value,
            }}
            speaker={speaker}
            onOpen={onOpen}
          />
        ) : (
          value
        )}
      </td>
      <td className="bulletin-number-cell">{formatTenths(street.sumTenths)}</td>
      <td className="bulletin-number-cell">
        <strong>{ranked ? averageText(street.averageHundredths) : none}</strong>
      </td>
      <td className="bulletin-number-cell">{ranked ? averageText(street.yearAverageHundredths) : none}</td>
    </tr>
  )
}

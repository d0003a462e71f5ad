import { spacedName } from '../../../../platform/documents/chinese-text.ts'
import type { BulletinAnswer } from '../../contract.ts'
import { paperWords } from '../../words-of-paper.ts'
import type { PaperProps } from './paper-props.ts'
import { FigureButton } from './told.tsx'

type NamesOfStreet = BulletinAnswer['figures']['top'][number]

/** The deputies of the top 15 %, street by street in the order of surname strokes; no points, no ranks. */
export function BulletinNames(props: PaperProps) {
  return (
    <dl className="bulletin-names">
      {props.bulletin.figures.top.map((street) => (
        <Street key={street.streetId ?? 0} street={street} {...props} />
      ))}
    </dl>
  )
}

function Street({ street, bulletin, speaker, onOpen }: PaperProps & { street: NamesOfStreet }) {
  const { t, language } = speaker
  const line = bulletin.figures.streets.find(({ streetId }) => streetId === street.streetId)
  const may = line ? line.rows.can : bulletin.can.seeRows.can && street.streetId !== null
  const value = String(street.names.length)
  const called = language === 'en' && street.nameEn ? street.nameEn : street.name
  const asked = {
    figure: 'top',
    streetId: street.streetId ?? undefined,
    said: t('figure.of-street', { street: called, figure: t('figure.top', { n: value }) }),
    value,
  } as const
  const lead = paperWords[street.name === '' ? 'bulletins.paper.top-elsewhere' : 'bulletins.paper.top-street'].zh
  const [before = '', after = ''] = lead.replace('{street}', street.name).split('{n}')
  return (
    <div>
      <dt lang="zh-CN">
        {before}
        {may ? <FigureButton asked={asked} speaker={speaker} onOpen={onOpen} /> : value}
        {after}
        {language === 'en' && street.nameEn && (
          <span className="bulletin-gloss soft" lang="en">
            {street.nameEn}
          </span>
        )}
      </dt>
      <dd>
        <ul lang="zh-CN">
          {street.names.map((name, at) => (
            // Two deputies of a street may bear one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is frozen
            <li key={`${name}${at}`} style={{ gridColumn: `span ${Math.ceil(name.length / 4)}` }}>
              {spacedName(name)}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

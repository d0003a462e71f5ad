import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { inRow } from '../../../../platform/ui/desk/say-signs.ts'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { type BlockGroup, groupBlocks } from './group-blocks.ts'
import { placesOf } from './paths.ts'
import { type Speaker, sayPlaces } from './speak.ts'

interface BlocksProps {
  dossier: DossierAnswer
  speaker: Speaker
  /** Opens a matter of the table below, where a block is mended. */
  onMatter(matterId: string): void
}

/** Not more sentences, nor names in one of them, than these stand there at once. */
const SHOWN = 5
const NAMED = 6

/** What still stands in the way of the next step, each a sentence with a link to where it is mended. */
export function Blocks({ dossier, speaker, onMatter }: BlocksProps) {
  const { t } = speaker
  const [all, setAll] = useState(false)
  const { blocks } = dossier
  const groups = groupBlocks(blocks)
  if (groups.length === 0)
    return (
      <p className="dossier-ready">
        <StateShape kind="done" size="12px" /> {t('dossier.next.ready')}
      </p>
    )
  return (
    <>
      <p>{t('dossier.next.blocked', { n: blocks.length })}</p>
      <ul className="dossier-blocks">
        {(all ? groups : groups.slice(0, SHOWN)).map((group) => (
          <li key={`${group.key} ${group.names.join(' ')}`}>
            <StateShape kind="late" size="12px" />
            <span>{sayBlock(group, speaker)}</span>
            <Mend group={group} dossier={dossier} speaker={speaker} onMatter={onMatter} />
          </li>
        ))}
      </ul>
      {groups.length > SHOWN && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('dossier.block.fewer') : t('dossier.block.more', { n: groups.length - SHOWN })}
        </Button>
      )}
    </>
  )
}

/** A block in words; days are said as days, several names in a row, many as 'and so many'. */
function sayBlock({ key, params, names }: BlockGroup, speaker: Speaker): string {
  const { t, told, language } = speaker
  const places = sayPlaces(params, speaker)
  const [first, ...others] = names
  // English bends its verbs: said of the first, and of the others that the same holds.
  if (language === 'en' && others.length > 0)
    return `${told(key, { ...places, name: first ?? '' })} ${t('dossier.block.likewise', { names: inRow(others, language) })}`
  const row = inRow(names.slice(0, NAMED), language)
  const name = names.length > NAMED ? t('dossier.block.names', { names: row, n: names.length }) : row
  return told(key, names.length > 0 ? { ...places, name } : places)
}

/** Where a block is mended: a matter below, or another page. What is mended by the dossier's own buttons has no link. */
function Mend({ group, dossier, speaker, onMatter }: BlocksProps & { group: BlockGroup }) {
  const { t } = speaker
  const [go] = group.places
  if (!go || go.to === 'dossier' || group.key === 'appointments.block.not-voted') return null
  if (go.to !== 'matter') return <Link href={placesOf(dossier.dossierId)[go.to]}>{t('dossier.block.mend')}</Link>
  const { id } = go
  return (
    <Button type="link" size="small" className="cell-button" onClick={() => id && onMatter(id)}>
      {t('dossier.block.mend')}
    </Button>
  )
}

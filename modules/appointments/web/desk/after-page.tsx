import './after.css'
import type { TableColumnsType } from 'antd'
import { Link } from 'wouter'
import { DataTable } from '../../../../platform/ui/desk/data-table.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import type { AfterLine } from '../../contract-oaths.ts'
import { placesOf } from './paths.ts'
import { type AfterSpeaker, useAfter } from './use-after.ts'
import { useToday } from './use-today.ts'

/** What is still to be done after the vote: oaths to be made up on top, then every announced dossier with how far it is. */
export default function AfterPage() {
  const after = useAfter()
  const { say } = after
  const asked = useRows<AfterLine>('/api/v1/appointments/after')
  return (
    <>
      <PageHead title={say('after.title')} sub={say('after.sub')} />
      <MakeUps lines={asked.rows} after={after} />
      <div className="section">
        <h2>{say('after.dossiers')}</h2>
        <DataTable
          asked={asked}
          columns={columnsOf(after)}
          rowKey={(line) => line.dossierId}
          label={say('after.dossiers')}
          empty={say('after.none')}
        />
      </div>
    </>
  )
}

function MakeUps({ lines, after }: { lines: readonly AfterLine[]; after: AfterSpeaker }) {
  const { say, speaker, post } = after
  const today = useToday()
  const open = lines.flatMap((line) => line.toMakeUp.map((one) => ({ ...one, dossierId: line.dossierId })))
  if (open.length === 0) return null
  return (
    <section className="section" aria-label={say('after.make-ups')}>
      <h2>{say('after.make-ups')}</h2>
      <ul className="after-list">
        {open.map((one) => (
          <li key={one.matterId}>
            <StateTag kind={one.makeUpOn < today ? 'late' : 'soon'}>
              {say(one.makeUpOn < today ? 'after.make-up-late' : 'after.make-up-on', {
                day: speaker.day(one.makeUpOn),
              })}
            </StateTag>
            <Link href={placesOf(one.dossierId).oaths}>{one.personName}</Link>
            <span className="soft">{post(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function columnsOf({ say, speaker }: AfterSpeaker): TableColumnsType<AfterLine> {
  const sum = (n: number, all: number, to: string) => (
    <Link href={to} className="tabular">
      {say('after.of', { n, all })}
    </Link>
  )
  return [
    {
      title: say('after.dossier'),
      key: 'dossier',
      render: (_, line) => (
        <Link href={`/appointments/${line.dossierId}`}>{speaker.gloss(line.title, line.titleEn)}</Link>
      ),
    },
    { title: say('after.announced'), key: 'on', width: 150, render: (_, line) => speaker.day(line.announcedOn) },
    {
      title: say('after.oaths'),
      key: 'oaths',
      width: 120,
      render: (_, line) => sum(line.sworn, line.appointed, placesOf(line.dossierId).oaths),
    },
    {
      title: say('after.letters'),
      key: 'letters',
      width: 120,
      render: (_, line) => sum(line.lettersHanded, line.appointed, placesOf(line.dossierId).papers),
    },
    {
      title: say('after.training'),
      key: 'training',
      width: 120,
      render: (_, line) => sum(line.trained, line.appointed, placesOf(line.dossierId).courses),
    },
  ]
}

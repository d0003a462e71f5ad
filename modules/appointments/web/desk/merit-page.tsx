import { Button, Select } from 'antd'
import { useState } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { matches } from '../../../../platform/ui/desk/initials.ts'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { Citations } from '../../../committees/web/index.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { CandidateAnswer, CandidatesAnswer } from '../../contract-merit.ts'
import { ConfidentialMark } from './confidential-mark.tsx'
import { keyOf } from './merit-compare.ts'
import { KeptSheets } from './merit-kept.tsx'
import { MeritTable } from './merit-table.tsx'
import { Team } from './merit-team.tsx'
import { placesOf, streetPath } from './paths.ts'
import { type MeritSpeaker, useMeritSpeaker } from './speak-merit.ts'
import { useStreets } from './use-places.ts'
import './dossiers.css'
import './merit.css'

/** Candidates of a street side by side: conditions met or not, evidence, judgements. Nothing is added up and nobody stands first. */
export default function MeritPage() {
  const said = useMeritSpeaker()
  const { m, speaker } = said
  const { id = '' } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const asked = Number(new URLSearchParams(useSearch()).get('street') ?? 0)
  const streets = useStreets(speaker)
  const dossier = useAsk<DossierAnswer>(`/api/v1/dossiers/${id}`)
  const streetId = asked > 0 ? asked : (streets[0]?.streetId ?? 0)
  if (dossier.problem) return <ErrorState problem={dossier.problem} again={dossier.again} />
  if (!dossier.data || streetId === 0) return <LoadingState lines={12} />
  const whole = dossier.data.sight === 'hand'
  const street = streets.find((one) => one.streetId === streetId)?.name ?? ''
  const title = [street, m('merit.page.title')].filter(Boolean).join(' · ')
  return (
    <PrintArea title={title}>
      <PageHead
        title={title}
        sub={speaker.gloss(dossier.data.title, dossier.data.titleEn)}
        actions={
          <>
            <Button onClick={() => go(streetPath(id, streetId))}>{m('merit.page.back')}</Button>
            <PrintButton />
          </>
        }
      />
      {dossier.data.announcedOn === null && <ConfidentialMark speaker={speaker} />}
      <p className="merit-note">{m('merit.sheet.close')}</p>
      {whole && (
        <div className="no-print merit-asked">
          <FieldBox label={m('merit.page.street')} width="240px">
            {(field) => (
              <Select
                id={field}
                value={streetId}
                options={streets.map((one) => ({ value: one.streetId, label: one.name }))}
                onChange={(to) => go(`${placesOf(id).merit}?street=${to}`)}
              />
            )}
          </FieldBox>
        </div>
      )}
      <Compared key={streetId} dossierId={id} streetId={streetId} said={said} />
      <Citations kind="criterion" id="merit" />
      {whole && <Team dossierId={id} said={said} />}
    </PrintArea>
  )
}

function Compared({ dossierId, streetId, said }: { dossierId: string; streetId: number; said: MeritSpeaker }) {
  const { m, speaker } = said
  const [picked, setPicked] = useState<string[] | null>(null)
  const asked = useAsk<CandidatesAnswer>(`/api/v1/dossiers/${dossierId}/candidates`, { streetId, limit: 100 })
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState lines={10} />
  const { items, asOf, next } = asked.data
  const shown = items.filter((one) => (picked === null ? named(one) : picked.includes(keyOf(one))))
  return (
    <section aria-label={m('merit.page.title')}>
      <div className="no-print merit-asked">
        <FieldBox label={m('merit.page.shown')}>
          {(field) => (
            <Select
              id={field}
              mode="multiple"
              className="merit-pick"
              placeholder={m('merit.page.find')}
              value={shown.map(keyOf)}
              options={items.map((one) => ({ value: keyOf(one), label: labelOf(one, said) }))}
              filterOption={(typed, option) => matches(String(option?.label ?? ''), typed)}
              onChange={setPicked}
            />
          )}
        </FieldBox>
      </div>
      {next !== null && <p className="soft">{m('merit.page.more')}</p>}
      {shown.length === 0 ? (
        <EmptyState text={m('merit.page.nobody')} />
      ) : (
        <MeritTable dossierId={dossierId} streetId={streetId} candidates={shown} said={said} />
      )}
      <p className="soft">{m('merit.page.as-of', { day: speaker.day(asOf) })}</p>
      <KeptSheets dossierId={dossierId} streetId={streetId} said={said} />
    </section>
  )
}

/** Those the dossier speaks of are shown before anybody is picked. */
const named = (one: CandidateAnswer) => one.recommendation !== null || one.chosen || one.votes !== null

function labelOf({ name, ground, postTitle, employer }: CandidateAnswer, { m }: MeritSpeaker): string {
  return [name, m(`merit.ground.${ground}`), postTitle ?? employer].filter(Boolean).join(' · ')
}

import { useEffect, useRef, useState } from 'react'
import { useParams } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { outbox } from '../../../../platform/ui/phone/outbox.ts'
import { Checks } from '../../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { DetailAnswer, RecorderAnswer, ReportBody } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { FindDeputy } from './find-deputy.tsx'
import { OpinionLines, saidOpinions } from './opinion-lines.tsx'
import { Sent } from './sent.tsx'
import { type ReportDraft, startReport } from './start-report.ts'

/** A recorder's report: who came, what was said; kept on the phone and sent once, also after losing the network. */
export default function ReportPage() {
  const { id } = useParams<{ id: string }>()
  return <OneReport key={id} id={id} />
}

/** Begins once it is known what was said before: a second report replaces the first, so it must not start empty. */
function OneReport({ id }: { id: string }) {
  const t = useWords(phoneWords)
  const asked = useAsk<RecorderAnswer>('/api/v1/my/community-sessions', {}, { keep: true })
  const session = asked.data?.items.find((item) => item.activityId === id)
  const { known, waiting, received } = useOwnReports(id)
  const reported = session?.reported || received
  const earlier = useAsk<DetailAnswer>(reported && !waiting ? `/api/v1/activities/${id}` : null)
  const begun = useRef<Begun | null>(null)
  if (!begun.current && session && asked.settled && known && (waiting || !reported || earlier.data))
    begun.current = { session, earlier: earlier.data, waiting }
  if (begun.current) return <Report {...begun.current} keptAt={asked.keptAt} />
  return (
    <Screen title={t('activities.phone.report')} back="/">
      {asked.problem && !session ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : earlier.problem ? (
        <ErrorState problem={earlier.problem} again={earlier.again} />
      ) : asked.data && !session ? (
        <EmptyState text={t('activities.phone.gone')} />
      ) : (
        <LoadingState />
      )}
    </Screen>
  )
}

type Session = RecorderAnswer['items'][number]

/** The reports of this session that this phone knows of: the last that still waits, and whether one was received. */
function useOwnReports(activityId: string): { known: boolean; waiting: ReportBody | undefined; received: boolean } {
  const [known, setKnown] = useState(false)
  useEffect(() => void outbox.loaded().then(() => setKnown(true)), [])
  const parcels = useOutbox().filter((one) => one.path === pathOf(activityId))
  const waiting = parcels.findLast((one) => one.state !== 'received')?.body as ReportBody | undefined
  return { known, waiting, received: parcels.some((one) => one.state === 'received') }
}

const pathOf = (activityId: string) => `/api/v1/activities/${activityId}/report`

interface Begun {
  session: Session
  earlier: DetailAnswer | undefined
  waiting: ReportBody | undefined
}

/** The report being written, kept on the phone, and sending it. */
function useReport({ session, earlier, waiting }: Begun) {
  const t = useWords(phoneWords)
  const [start] = useState(() => startReport(newId(), session.roster, earlier, waiting))
  const [draft, change, clear] = useDraft<ReportDraft>(`report.${session.activityId}`, start)
  const [sent, setSent] = useState<string | null>(null)
  const parcel = useOutbox().find((one) => one.id === sent)
  const opinions = saidOpinions(draft.opinions)
  const title = t('activities.phone.report-of', { community: session.community ?? '' })
  const send = () => {
    const { id, present } = draft
    const body: ReportBody = { id, present: present.map((personId) => ({ personId })), opinions }
    setSent(id)
    clear()
    void outbox.put({ id, method: 'POST', path: pathOf(session.activityId), body, label: title })
  }
  const mend = () => {
    change({ id: newId() })
    setSent(null)
  }
  return { draft, change, opinions, title, parcel, send, mend }
}

function Report(props: Begun & { keptAt: string | null }) {
  const t = useWords(phoneWords)
  const { session, keptAt } = props
  const { draft, change, opinions, title, parcel, send, mend } = useReport(props)
  const named = [...session.roster.map(({ personId, name }) => ({ personId, name })), ...draft.guests]
  if (parcel) return <Sent title={title} parcel={parcel} next={t('activities.phone.what-next')} onMend={mend} />
  return (
    <Screen
      title={title}
      back="/"
      action={
        <Button onPress={send}>
          {t('activities.phone.send', { present: draft.present.length, opinions: opinions.length })}
        </Button>
      }
    >
      <KeptNote at={keptAt} />
      <Checks
        label={t('activities.phone.who-came')}
        options={named.map(({ personId, name }) => ({ value: personId, label: name }))}
        values={draft.present}
        onChange={(present) => change({ present })}
      />
      <FindDeputy
        streetId={session.streetId}
        on={session.heldOn}
        known={named.map((one) => one.personId)}
        onAdd={(guest) => change({ guests: [...draft.guests, guest], present: [...draft.present, guest.personId] })}
      />
      <OpinionLines opinions={draft.opinions} onChange={(next) => change({ opinions: next })} />
    </Screen>
  )
}

import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { usePick, useWords } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { DateField, SelectField } from '../../../../platform/ui/phone/fields.tsx'
import { outbox } from '../../../../platform/ui/phone/outbox.ts'
import { Checks } from '../../../../platform/ui/phone/picks.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { ErrorState, ErrorSummary, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import { useDraft } from '../../../../platform/ui/phone/use-draft.ts'
import { useOutbox } from '../../../../platform/ui/phone/use-outbox.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'
import type { RecordBody } from '../../contract.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { FindDeputy } from './find-deputy.tsx'
import { emptyOpinion, OpinionLines, saidOpinions, type WrittenOpinion } from './opinion-lines.tsx'
import { Sent } from './sent.tsx'

interface Draft {
  id: string
  communityId: string
  heldOn: string
  came: { personId: string; name: string }[]
  opinions: WrittenOpinion[]
}

/** A weekly visit entered on the way back: where, who came, what was said. It is checked and closed at the desk. */
export default function VisitPage() {
  const t = useWords(phoneWords)
  const me = useMe()
  const asked = useAsk<DistrictAnswer>('/api/v1/district', {}, { keep: true })
  const streetId = me.street?.id ?? null
  const street = asked.data?.streets.find((one) => one.streetId === streetId)
  if (street) return <Visit street={street} />
  return (
    <Screen title={t('activities.phone.visit')} back="/">
      {asked.problem ? <ErrorState problem={asked.problem} again={asked.again} /> : <LoadingState />}
    </Screen>
  )
}

type Street = DistrictAnswer['streets'][number]

/** A visit being written down, kept on the phone, and sending it. */
function useVisit(street: Street) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const empty: Draft = { id: newId(), communityId: '', heldOn: useToday(), came: [], opinions: [emptyOpinion()] }
  const [draft, change, clear] = useDraft<Draft>('visit', empty)
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState<string | null>(null)
  const parcel = useOutbox().find((one) => one.id === sent)
  const community = street.communities.find((one) => one.communityId === draft.communityId)
  const send = () => {
    setTried(true)
    if (!community || draft.heldOn === '') return
    const { id, heldOn, communityId } = draft
    const body: RecordBody = {
      id,
      kind: 'weekly_visit',
      streetId: street.streetId,
      communityId,
      heldOn,
      attendance: draft.came.map(({ personId }) => ({ personId, mark: 'present' })),
      opinions: saidOpinions(draft.opinions),
    }
    const label = `${pick({ zh: community.name, en: community.nameEn })} ${t('activities.phone.visit')}`
    setSent(id)
    clear()
    void outbox.put({ id, method: 'POST', path: '/api/v1/activities/record', body, label })
  }
  const mend = () => {
    change({ id: newId() })
    setSent(null)
  }
  return {
    draft,
    change,
    send,
    mend,
    parcel,
    flaw: tried && !community ? t('activities.phone.choose-community') : null,
  }
}

function Visit({ street }: { street: Street }) {
  const t = useWords(phoneWords)
  const visit = useVisit(street)
  const { draft, change, flaw } = visit
  const title = t('activities.phone.visit')
  if (visit.parcel) {
    const next = t('activities.phone.close-at-desk')
    return <Sent title={title} parcel={visit.parcel} next={next} onMend={visit.mend} />
  }
  return (
    <Screen
      title={title}
      back="/"
      action={<Button onPress={visit.send}>{t('activities.phone.visit-send', { present: draft.came.length })}</Button>}
    >
      <ErrorSummary errors={flaw ? [{ id: 'visit-community', text: flaw }] : []} />
      <WhereAndWhen street={street} draft={draft} change={change} flaw={flaw} />
      {draft.came.length > 0 && (
        <Checks
          label={t('activities.phone.who-came')}
          options={draft.came.map(({ personId, name }) => ({ value: personId, label: name }))}
          values={draft.came.map(({ personId }) => personId)}
          onChange={(still) => change({ came: draft.came.filter(({ personId }) => still.includes(personId)) })}
        />
      )}
      <FindDeputy
        label={t(draft.came.length > 0 ? 'activities.phone.one-more-deputy' : 'activities.phone.who-came')}
        streetId={street.streetId}
        on={draft.heldOn}
        known={draft.came.map(({ personId }) => personId)}
        onAdd={(person) => change({ came: [...draft.came, person] })}
      />
      <OpinionLines opinions={draft.opinions} onChange={(opinions) => change({ opinions })} />
    </Screen>
  )
}

interface WhereProps {
  street: Street
  draft: Draft
  change: (part: Partial<Draft>) => void
  flaw: string | null
}

function WhereAndWhen({ street, draft, change, flaw }: WhereProps) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const communities = street.communities.map((one) => ({
    value: one.communityId,
    label: pick({ zh: one.name, en: one.nameEn }),
  }))
  return (
    <>
      <SelectField
        id="visit-community"
        label={t('activities.phone.which-community')}
        required
        value={draft.communityId}
        onChange={(communityId) => change({ communityId })}
        options={communities}
        error={flaw}
      />
      <DateField
        label={t('activities.phone.which-day')}
        required
        max={useToday()}
        value={draft.heldOn}
        onChange={(heldOn) => change({ heldOn })}
      />
    </>
  )
}

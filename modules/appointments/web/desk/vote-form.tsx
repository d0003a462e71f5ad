import { Checkbox, Input, Radio } from 'antd'
import { useId, useRef, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { VOTE_METHODS } from '../../language.ts'
import { votesNeeded } from '../../rules/majority.ts'
import { nextOnEnter } from './next-on-enter.ts'
import { sayMatter } from './say-matter.ts'
import { useSendEach } from './send-each.ts'
import type { Speaker } from './speak.ts'
import { StepForm } from './step-form.tsx'
import { VoteLine } from './vote-line.tsx'
import { stillToVote, type VoteRow, voteRows } from './vote-rows.ts'
import { addsUp, countsOf, EMPTY_VOTE, sayVote, VOTE_FIELDS, type VoteDraft } from './vote-sums.ts'

interface VoteFormProps {
  dossier: DossierAnswer
  speaker: Speaker
  onClose(): void
}
type Method = (typeof VOTE_METHODS)[number]

/** What is voted on in a row, in words. */
function sayRow(row: VoteRow, speaker: Speaker): string {
  const [first] = row.matters
  if (!first) return speaker.t('dossier.vote.of-rule')
  return row.matters.length > 1
    ? speaker.t('dossier.vote.together', { n: row.matters.length })
    : sayMatter(first, speaker)
}

/** Counts of all ballots of a meeting, typed one after another; each says at once whether it adds up and whether it passes. */
export function VoteForm({ dossier, speaker, onClose }: VoteFormProps) {
  const { t } = speaker
  const toast = useToast()
  const each = useSendEach()
  const ids = useRef(new Map<string, string>())
  const [method, setMethod] = useState<Method>('secret_ballot')
  const [countedBy, setCountedBy] = useState('')
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set())
  const [drafts, setDrafts] = useState<Readonly<Record<string, VoteDraft>>>({})
  const meeting = { allMembers: dossier.allMembers ?? 0, present: dossier.present ?? 0 }
  const matters = stillToVote(dossier)
  const rows = voteRows(matters, together, dossier.kind === 'rule')
  const draftOf = (row: VoteRow) => drafts[row.key] ?? EMPTY_VOTE
  const says = rows.map((row) => ({ row, says: sayVote(draftOf(row), meeting) }))
  const right = says.filter((one) => addsUp(one.says))
  const begun = says.find((one) => one.says.is !== 'empty' && !addsUp(one.says))
  const missing = begun
    ? t('dossier.vote.wrong-row', { what: sayRow(begun.row, speaker) })
    : right.length === 0
      ? t('dossier.vote.none-right')
      : null
  const idOf = (key: string) => {
    const id = ids.current.get(key) ?? newId()
    ids.current.set(key, id)
    return id
  }
  const send = async () => {
    const parcels = right.map(({ row }) => ({
      key: row.key,
      path: `/api/v1/dossiers/${dossier.dossierId}/ballots`,
      body: {
        ...{ id: idOf(row.key), matterIds: row.matters.map((one) => one.matterId), method, ...meeting },
        ...countsOf(draftOf(row)),
        ...(countedBy.trim() === '' ? {} : { countedBy: countedBy.trim() }),
      },
    }))
    const sent = await each.send(parcels)
    if (sent > 0) toast.say(t('dossier.vote.done', { n: sent }))
    if (sent === rows.length) onClose()
  }
  return (
    <StepForm
      speaker={speaker}
      does={t('dossier.vote')}
      missing={missing}
      busy={each.busy}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="soft">
        {t('dossier.vote.meeting', {
          ...{ all: meeting.allMembers, present: meeting.present, needs: votesNeeded(meeting.allMembers) },
        })}
        {' · '}
        {t('dossier.vote.no-names')}
      </p>
      <fieldset className="dossier-votes" aria-label={t('dossier.vote')} onKeyDown={nextOnEnter}>
        <div className="dossier-vote dossier-vote-head" aria-hidden="true">
          <span>{t('dossier.vote.matter')}</span>
          {VOTE_FIELDS.map((field) => (
            <span key={field}>{t(`dossier.vote.${field}`)}</span>
          ))}
          <span>{t('dossier.vote.result')}</span>
        </div>
        {says.map((one) => (
          <VoteLine
            key={one.row.key}
            words={sayRow(one.row, speaker)}
            draft={draftOf(one.row)}
            says={one.says}
            present={meeting.present}
            problem={each.problems.get(one.row.key) ?? null}
            speaker={speaker}
            onChange={(draft) => setDrafts({ ...drafts, [one.row.key]: draft })}
          />
        ))}
      </fieldset>
      <p className="hint">{t('dossier.vote.keys')}</p>
      <Together {...{ dossier, speaker, together }} onChange={setTogether} />
      <div className="dossier-line">
        <MethodField method={method} speaker={speaker} onChange={setMethod} />
        <FieldBox label={t('dossier.vote.counted-by')} width="240px">
          {(id) => (
            <Input id={id} value={countedBy} maxLength={120} onChange={({ target }) => setCountedBy(target.value)} />
          )}
        </FieldBox>
      </div>
    </StepForm>
  )
}

function MethodField({
  method,
  speaker: { t },
  onChange,
}: {
  method: Method
  speaker: Speaker
  onChange(method: Method): void
}) {
  const legend = useId()
  return (
    <div className="field-box" role="radiogroup" aria-labelledby={legend}>
      <span id={legend} className="soft">
        {t('dossier.vote.method')}
      </span>
      <Radio.Group
        value={method}
        options={VOTE_METHODS.map((value) => ({ value, label: t(`dossier.vote.method.${value}`) }))}
        onChange={({ target }) => onChange(target.value as Method)}
      />
    </div>
  )
}

interface TogetherProps {
  dossier: DossierAnswer
  speaker: Speaker
  together: ReadonlySet<string>
  onChange(together: ReadonlySet<string>): void
}

/** Which matters are voted on together, where the rule lets the director meeting decide so. */
function Together({ dossier, speaker, together, onChange }: TogetherProps) {
  const { t } = speaker
  const matters = stillToVote(dossier)
  if (dossier.kind === 'rule' || matters.length < 2) return null
  if (!dossier.orderRule.combinedAllowed)
    return (
      <p className="soft">
        {t('dossier.vote.combined')}: {t('dossier.vote.combined.off')}
      </p>
    )
  const all = new Set(matters.map((one) => one.matterId))
  const toggle = (id: string, on: boolean) => {
    const next = new Set(together)
    if (on) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <fieldset className="dossier-together">
      <Checkbox
        checked={together.size > 0}
        indeterminate={together.size > 0 && together.size < all.size}
        onChange={({ target }) => onChange(target.checked ? all : new Set())}
      >
        {t('dossier.vote.combined')}
      </Checkbox>
      {together.size > 0 &&
        matters.map((one) => (
          <Checkbox
            key={one.matterId}
            checked={together.has(one.matterId)}
            onChange={({ target }) => toggle(one.matterId, target.checked)}
          >
            {sayMatter(one, speaker)}
          </Checkbox>
        ))}
    </fieldset>
  )
}

import { useRef, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import type { Problem } from '../../../../platform/ui/api.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { VOTE_METHODS } from '../../language.ts'
import { sayMatter } from './say-matter.ts'
import { useSendEach } from './send-each.ts'
import type { Speaker } from './speak.ts'
import { stillToVote, type VoteRow, voteRows } from './vote-rows.ts'
import { addsUp, countsOf, EMPTY_VOTE, sayVote, type VoteDraft, type VoteSays } from './vote-sums.ts'

export type Method = (typeof VOTE_METHODS)[number]

/** One row of the form: what is voted on, what was typed, what that says, why it was refused. */
export interface VoteLineState {
  readonly key: string
  readonly words: string
  readonly draft: VoteDraft
  readonly says: VoteSays
  readonly problem: Problem | null
  onChange(draft: VoteDraft): void
}

/** What is voted on in a row, in words. */
function sayRow(row: VoteRow, speaker: Speaker): string {
  const [first] = row.matters
  if (!first) return speaker.t('dossier.vote.of-rule')
  return row.matters.length > 1
    ? speaker.t('dossier.vote.together', { n: row.matters.length })
    : sayMatter(first, speaker)
}

/** Why nothing can be sent yet; null where the rows that were begun all add up. */
function missingOf(lines: readonly VoteLineState[], { t }: Speaker): string | null {
  const begun = lines.find((one) => one.says.is !== 'empty' && !addsUp(one.says))
  if (begun) return t('dossier.vote.wrong-row', { what: begun.words })
  return lines.some((one) => addsUp(one.says)) ? null : t('dossier.vote.none-right')
}

/** The vote form's state: rows in the lawful order, sent as ballots one after another; a row keeps its id until it is in. */
export function useVote(dossier: DossierAnswer, speaker: Speaker, onClose: () => void) {
  const { t } = speaker
  const toast = useToast()
  const each = useSendEach()
  const ids = useRef(new Map<string, string>())
  const [method, setMethod] = useState<Method>('secret_ballot')
  const [countedBy, setCountedBy] = useState('')
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set())
  const [drafts, setDrafts] = useState<Readonly<Record<string, VoteDraft>>>({})
  const meeting = { allMembers: dossier.allMembers ?? 0, present: dossier.present ?? 0 }
  const rows = voteRows(stillToVote(dossier), together, dossier.kind === 'rule')
  const lines = rows.map(
    (row): VoteLineState => ({
      key: row.key,
      words: sayRow(row, speaker),
      draft: drafts[row.key] ?? EMPTY_VOTE,
      says: sayVote(drafts[row.key] ?? EMPTY_VOTE, meeting),
      problem: each.problems.get(row.key) ?? null,
      onChange: (draft) => setDrafts({ ...drafts, [row.key]: draft }),
    }),
  )
  const idOf = (key: string) => {
    const id = ids.current.get(key) ?? newId()
    ids.current.set(key, id)
    return id
  }
  const ballotOf = ({ key, draft }: VoteLineState) => ({
    ...{ id: idOf(key), method, ...meeting, ...countsOf(draft) },
    matterIds: rows.find((row) => row.key === key)?.matters.map((one) => one.matterId) ?? [],
    ...(countedBy.trim() === '' ? {} : { countedBy: countedBy.trim() }),
  })
  const send = async () => {
    const path = `/api/v1/dossiers/${dossier.dossierId}/ballots`
    const parcels = lines.filter((one) => addsUp(one.says)).map((one) => ({ key: one.key, path, body: ballotOf(one) }))
    const sent = await each.send(parcels)
    const gone = parcels.slice(0, sent).map((one) => one.key)
    for (const key of gone) ids.current.delete(key)
    setDrafts(Object.fromEntries(Object.entries(drafts).filter(([key]) => !gone.includes(key))))
    if (gone.includes('together')) setTogether(new Set())
    if (sent > 0) toast.say(t('dossier.vote.done', { n: sent }))
    if (sent === rows.length) onClose()
  }
  return {
    ...{ meeting, lines, method, setMethod, countedBy, setCountedBy, together, setTogether },
    busy: each.busy,
    missing: missingOf(lines, speaker),
    send: () => void send(),
  }
}

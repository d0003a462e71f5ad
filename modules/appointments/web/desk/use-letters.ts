import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { ask, Problem } from '../../../../platform/ui/api.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { PapersAnswer } from '../../contract-papers.ts'
import type { AfterSpeaker } from './use-after.ts'

type Letter = PapersAnswer['letters'][number]

/** Letters one after the other, in the order of the dossier, so that their numbers follow it; what is refused stops the rest and says whose it was. */
export function useLetters(dossierId: string, { say }: AfterSpeaker) {
  const [busy, setBusy] = useState(false)
  const client = useQueryClient()
  const toast = useToast()
  const sayProblem = useSayProblem()
  const each = async (
    letters: readonly Letter[],
    send: (letter: Letter) => Promise<unknown>,
    done: 'papers.letters.issued' | 'papers.letters.handed',
  ): Promise<boolean> => {
    setBusy(true)
    let n = 0
    let failed: string | null = null
    for (const letter of letters) {
      try {
        await send(letter)
        n += 1
      } catch (error) {
        const problem = error instanceof Problem ? error : new Problem(0, 'network', '')
        failed = say('papers.letters.some', { n, name: letter.personName, why: sayProblem(problem, 'write') })
        break
      }
    }
    await client.invalidateQueries({
      predicate: ({ queryKey: [asked] }) => typeof asked === 'string' && asked.startsWith('/api/'),
    })
    setBusy(false)
    if (failed === null) toast.say(say(done, { n }))
    else toast.warn(failed)
    return failed === null
  }
  return {
    busy,
    issue: (letters: readonly Letter[], said: { signer: string; issuedOn: string }) =>
      each(
        letters,
        ({ matterId }) =>
          ask('POST', `/api/v1/dossiers/${dossierId}/papers`, {
            body: { id: newId(), kind: 'letter', matterId, ...said },
          }),
        'papers.letters.issued',
      ),
    handOver: (letters: readonly Letter[], on: string) =>
      each(
        letters,
        ({ letter }) =>
          ask('POST', `/api/v1/issued-papers/${letter?.paperId}/hand-over`, { body: { version: letter?.version, on } }),
        'papers.letters.handed',
      ),
  }
}

import { useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import { LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { uiWords } from '../../../../platform/ui/words.ts'
import { keptReceipts } from './kept-receipts.ts'
import { SaidSoFar } from './said-so-far.tsx'
import { deliverNow, mayClose, takeOut, usePosts } from './sending.ts'
import type { useReport } from './use-report.ts'
import { reportWords } from './words-of-report.ts'

/** Where a matter is that was sent: under way, kept on this phone, refused; its receipt as soon as there is one. */
export function SendingPage({ token, report }: { token: string; report: ReturnType<typeof useReport> }) {
  const posts = usePosts()
  const [, go] = useLocation()
  const { draft, change, clear } = report
  const parcel = posts?.find((one) => one.id === draft.id)
  const receipt = posts === null ? undefined : keptReceipts().find((one) => one.itemId === draft.id)
  const received = receipt !== undefined && draft.sent
  useEffect(() => {
    if (!received || !receipt) return
    clear()
    go(`/t/${receipt.ref}/receipt`, { replace: true })
  }, [received, receipt, clear, go])
  if (posts !== null && !draft.sent) return <Redirect to={`/${token}`} replace />
  const mend = async () => {
    const photos = posts?.filter((one) => draft.photos.includes(one.id)) ?? []
    for (const one of [draft, ...photos]) await takeOut(one.id)
    // Another wording is another matter: it gets an id of its own.
    change({ id: newId(), sent: false })
    go(`/${token}/check`, { replace: true })
  }
  return <Standing draft={draft} state={parcel?.state} why={parcel?.why} onMend={() => void mend()} />
}

interface StandingProps {
  draft: ReturnType<typeof useReport>['draft']
  state: 'kept' | 'sending' | 'received' | 'returned' | undefined
  why: string | undefined
  onMend(): void
}

function Standing({ draft, state, why, onMend }: StandingProps) {
  const t = useWords(reportWords)
  const u = useWords(uiWords)
  const action =
    state === 'returned' ? (
      <Button onPress={onMend}>{t('report.refused.mend')}</Button>
    ) : state === 'kept' ? (
      <Button onPress={deliverNow}>{t('report.again')}</Button>
    ) : undefined
  return (
    <Screen title={t('report.sending.title')} action={action}>
      <div role="status">
        {state === 'returned' ? (
          <Notice kind="late" title={t('report.refused')}>
            <p>{why || u('ui.error.server')}</p>
          </Notice>
        ) : state === 'kept' ? (
          <Notice kind="soon" title={t(mayClose() ? 'report.kept' : 'report.unsent')}>
            <p>{t(mayClose() ? 'report.kept.why' : 'report.kept.open')}</p>
          </Notice>
        ) : state === 'sending' ? (
          <Notice title={t('report.sending')}>
            <p>{t('report.sending.stay')}</p>
          </Notice>
        ) : (
          <LoadingState />
        )}
      </div>
      <SaidSoFar draft={draft} />
    </Screen>
  )
}

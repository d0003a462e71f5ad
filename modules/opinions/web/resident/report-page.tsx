import { useState } from 'react'
import { Redirect, useLocation, useParams } from 'wouter'
import { useWords } from '../../../../platform/ui/language.tsx'
import { Button } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Steps } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, ErrorSummary, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import type { NoticeAnswer } from '../../contract-open.ts'
import { CheckStep } from './check-step.tsx'
import { ContactStep } from './contact-step.tsx'
import { bodyOf, firstLacking, lacking, STEPS, type StepName } from './draft.ts'
import { deviceWord, post } from './sending.ts'
import { SendingPage } from './sending-page.tsx'
import type { StepProps } from './step-props.ts'
import { useHouse } from './use-house.ts'
import { useReport } from './use-report.ts'
import { WhatStep } from './what-step.tsx'
import { WhereStep } from './where-step.tsx'
import { reportWords } from './words-of-report.ts'

/** The four questions; what has been said stays visible and on the phone. */
export function ReportPage() {
  const t = useWords(reportWords)
  const { token = '', step = '' } = useParams<{ token: string; step: string }>()
  const { data, problem, again } = useHouse<NoticeAnswer>(`/api/v1/open/codes/${token}`)
  const report = useReport(token)
  if (step === 'sent') return <SendingPage token={token} report={report} />
  const at = STEPS.find((one) => one === step)
  if (at === undefined || data?.closed) return <Redirect to={`/${token}`} replace />
  // Given to the post already: nothing is written over it until the house has answered.
  if (report.draft.sent) return <Redirect to={`/${token}/sent`} replace />
  if (!data) {
    return (
      <Screen title={t(`report.step.${at}`)} back={`/${token}`}>
        {problem ? <ErrorState problem={problem} again={again} /> : <LoadingState />}
      </Screen>
    )
  }
  return <OneStep key={at} at={at} token={token} notice={data} {...report} />
}

interface OneStepProps extends ReturnType<typeof useReport> {
  at: StepName
  token: string
  notice: NoticeAnswer
}

function OneStep({ at, token, notice, draft, change }: OneStepProps) {
  const t = useWords(reportWords)
  const [, go] = useLocation()
  const [asked, setAsked] = useState(false)
  const [earlier] = useState(() => firstLacking(draft, notice))
  const place = STEPS.indexOf(at)
  const lacks = asked ? lacking(at, draft, notice) : []
  // A later step's address, opened without the earlier ones: the first that lacks something is asked first.
  if (earlier !== null && STEPS.indexOf(earlier) < place) return <Redirect to={`/${token}/${earlier}`} replace />
  const onward = () => {
    setAsked(true)
    if (lacking(at, draft, notice).length === 0) go(`/${token}/${STEPS[place + 1] ?? 'check'}`)
  }
  const send = () => {
    change({ sent: true })
    const submit = bodyOf(draft, deviceWord(), notice)
    void post(token, { submit, street: notice.street }, draft.photos, draft.words.slice(0, 20))
    go(`/${token}/sent`, { replace: true })
  }
  const wrong = (field: string) => {
    const lack = lacks.find((one) => one.field === field)
    return lack ? t(lack.why) : null
  }
  const props: StepProps = { notice, draft, change, wrong }
  const last = at === 'check'
  return (
    <Screen
      title={t(`report.step.${at}`)}
      back={place === 0 ? `/${token}` : `/${token}/${STEPS[place - 1]}`}
      action={<Button onPress={last ? send : onward}>{t(last ? 'report.send' : 'report.next')}</Button>}
    >
      <Steps at={place + 1} of={STEPS.length} />
      <ErrorSummary errors={lacks.map(({ field, why }) => ({ id: field, text: t(why) }))} />
      {at === 'what' && <WhatStep {...props} />}
      {at === 'where' && <WhereStep {...props} />}
      {at === 'contact' && <ContactStep {...props} />}
      {last && <CheckStep {...props} token={token} />}
    </Screen>
  )
}

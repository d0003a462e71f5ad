import { useParams } from 'wouter'
import { yearOf } from '../../../../kernel/civil-date.ts'
import { sayDate, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Button, ButtonLink } from '../../../../platform/ui/phone/button.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge, Card, List, Notice, Row } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToast } from '../../../../platform/ui/phone/toast.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk, useDeed } from '../../../../platform/ui/phone/use-ask.ts'
import { useSayProblem } from '../../../../platform/ui/say-problem.ts'
import type { MyCourse, MyCoursesAnswer } from '../../contract-training.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** One course I am called to: when, where, why me, what to read before, and one thing to do: sign. */
export default function CoursePage() {
  const t = useWords(phoneWords)
  const { id } = useParams<{ id: string }>()
  const asked = useAsk<MyCoursesAnswer>('/api/v1/courses/mine', {}, { keep: true })
  const { data, problem, again, keptAt } = asked
  const course = data?.items.find(({ courseId }) => courseId === id)
  const action = course && keptAt === null && course.can.sign.can ? <Sign course={course} onDone={again} /> : undefined
  return (
    <Screen title={t('training.title')} back="/" action={action}>
      <KeptNote at={keptAt} />
      {!data && problem && <ErrorState problem={problem} again={again} />}
      {!data && !problem && <LoadingState />}
      {data && !course && <EmptyState text={t('training.none')} />}
      {course && <OneCourse course={course} />}
      {data && data.items.length > 1 && <ButtonLink to="/courses">{t('training.all')}</ButtonLink>}
    </Screen>
  )
}

function OneCourse({ course }: { course: MyCourse }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const year = yearOf(useToday())
  const street = pick({ zh: course.street, en: course.streetEn })
  return (
    <>
      <Card title={pick({ zh: course.title, en: course.titleEn })}>
        <List label={t('training.title')}>
          <Row title={`${sayDate(course.heldOn, language, year)} ${course.fromTime}`} sub={t('training.when')} />
          <Row title={course.place} sub={t('training.where')} />
          {course.teacher && <Row title={course.teacher} sub={t('training.teacher')} />}
          <Row title={`${street} · ${t(`training.seat.${course.seat}`)}`} sub={t('training.why')} />
        </List>
        {course.words && <p>{course.words}</p>}
      </Card>
      {course.materials.length > 0 && (
        <Card title={t('training.materials')}>
          <List label={t('training.materials')}>
            {course.materials.map((one) => (
              <Row
                key={one.documentId}
                title={pick({ zh: one.title, en: one.titleEn })}
                {...(one.number ? { sub: one.number } : {})}
              />
            ))}
          </List>
        </Card>
      )}
      <Standing course={course} />
    </>
  )
}

/** Where it stands for me: to be signed, signed, held with my mark, or called off. */
function Standing({ course }: { course: MyCourse }) {
  const t = useWords(phoneWords)
  const { language } = useLanguage()
  const past = course.heldOn < useToday()
  if (course.state === 'cancelled') return <Notice kind="late" title={t('training.cancelled')} />
  if (course.presence) {
    return (
      <Notice kind={course.result === 'passed' ? 'done' : 'soon'} title={t(`training.presence.${course.presence}`)}>
        {course.result && <p>{t(`training.result.${course.result}`)}</p>}
      </Notice>
    )
  }
  return (
    <>
      {course.signedAt && (
        <Notice kind="done" title={t('training.signed-at', { when: sayInstant(course.signedAt, language) })} />
      )}
      {past && <Badge kind="waiting">{t('training.past')}</Badge>}
      {!past && <p className="soft">{t('training.sign-hint')}</p>}
    </>
  )
}

function Sign({ course, onDone }: { course: MyCourse; onDone(): void }) {
  const t = useWords(phoneWords)
  const toast = useToast()
  const sayProblem = useSayProblem()
  const sign = useDeed<object>('POST', `/api/v1/courses/${course.courseId}/sign`)
  const press = async () => {
    const done = await sign.run({})
    if (!done) return
    toast.say(t('training.sign-done'))
    onDone()
  }
  return (
    <>
      {sign.problem && <Notice kind="late" alert title={sayProblem(sign.problem, 'write')} />}
      <Button busy={sign.busy} onPress={() => void press()}>
        {t('training.sign')}
      </Button>
    </>
  )
}

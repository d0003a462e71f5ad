import { yearOf } from '../../../../kernel/civil-date.ts'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Badge, List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { EmptyState, ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { MyCoursesAnswer } from '../../contract-training.ts'
import { phoneWords } from '../../words-of-phone.ts'

const KINDS = { called: 'going', held: 'done', cancelled: 'stopped' } as const

/** Every course I was called to, the next first. */
export default function CoursesPage() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const today = useToday()
  const { data, problem, again, keptAt } = useAsk<MyCoursesAnswer>('/api/v1/courses/mine', {}, { keep: true })
  return (
    <Screen title={t('training.all')} back="/">
      <KeptNote at={keptAt} />
      {!data && problem && <ErrorState problem={problem} again={again} />}
      {!data && !problem && <LoadingState />}
      {data?.items.length === 0 && <EmptyState text={t('training.none')} />}
      {data && data.items.length > 0 && (
        <List label={t('training.all')}>
          {data.items.map((course) => (
            <Row
              key={course.courseId}
              to={`/courses/${course.courseId}`}
              title={pick({ zh: course.title, en: course.titleEn })}
              sub={sayDate(course.heldOn, language, yearOf(today))}
              end={<Badge kind={KINDS[course.state]}>{t(`training.state.${course.state}`)}</Badge>}
            />
          ))}
        </List>
      )}
    </Screen>
  )
}

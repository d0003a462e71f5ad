import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { Badge, List, Row } from '../../../../platform/ui/phone/shows.tsx'
import { useToday } from '../../../../platform/ui/phone/today.ts'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { MyCoursesAnswer } from '../../contract-training.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { SEATED } from './seated.ts'

/** On the first page: courses to come, with what is still to be signed. Nothing where there is nothing. */
export default function TrainingNews() {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const today = useToday()
  const seated = hasRole(useMe(), ...SEATED)
  const { data } = useAsk<MyCoursesAnswer>(seated ? '/api/v1/courses/mine' : null, {}, { keep: true })
  const ahead = (data?.items ?? []).filter(({ state, heldOn }) => state === 'called' && heldOn >= today)
  if (ahead.length === 0) return null
  return (
    <>
      <h2>{t('training.news')}</h2>
      <List label={t('training.news')}>
        {ahead.map((course) => (
          <Row
            key={course.courseId}
            to={`/courses/${course.courseId}`}
            title={pick({ zh: course.title, en: course.titleEn })}
            sub={`${sayDate(course.heldOn, language)} ${course.fromTime} · ${course.place}`}
            end={
              <Badge kind={course.signedAt ? 'done' : 'soon'}>
                {t(course.signedAt ? 'training.news.signed' : 'training.news.sign')}
              </Badge>
            }
          />
        ))}
      </List>
    </>
  )
}

import './dossiers.css'
import './after.css'
import { useState } from 'react'
import { useParams } from 'wouter'
import { ExportButton, PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { CoursesAnswer } from '../../contract-training.ts'
import { CourseCard } from './course-card.tsx'
import { CourseForm } from './course-form.tsx'
import { OfDossier } from './of-dossier.tsx'
import { useAfter } from './use-after.ts'

/** Training of those appointed: called here, signed for on the phone, held with its roll called here. */
export default function CoursesPage() {
  const after = useAfter()
  const { say, speaker } = after
  const { id } = useParams<{ id: string }>()
  const { data, problem, again } = useAsk<CoursesAnswer>(`/api/v1/dossiers/${id}/courses`)
  const [calling, setCalling] = useState(false)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState />
  const held = data.items.some(({ state }) => state === 'held')
  return (
    <OfDossier
      dossierId={id}
      title={say('course.title')}
      after={after}
      actions={
        <>
          <PrintButton />
          {held && (
            <ExportButton path={`/api/v1/dossiers/${id}/papers/training-record.docx`} text={say('course.record')} />
          )}
          {!calling && (
            <ReasonedButton
              type={data.items.length === 0 ? 'primary' : 'default'}
              why={speaker.why(data.can.call)}
              onClick={() => setCalling(true)}
            >
              {say('course.call')}
            </ReasonedButton>
          )}
        </>
      }
    >
      <PrintArea title={say('course.title')}>
        <p>{say(data.required ? 'course.required' : 'course.optional')}</p>
        {calling && <CourseForm dossierId={id} data={data} after={after} onClose={() => setCalling(false)} />}
        {data.items.length === 0 && !calling && <p className="soft">{say('course.none')}</p>}
        {data.items.map((course) => (
          <CourseCard key={`${course.courseId}${course.version}`} course={course} after={after} />
        ))}
      </PrintArea>
    </OfDossier>
  )
}

import { useState } from 'react'
import { FigureLink } from '../../../../platform/ui/desk/figure-link.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { AssessmentAnswer } from '../../contract-years.ts'
import { Citations } from './citations.tsx'
import { useWorkSpeech } from './use-work-speech.ts'
import { OpenButton } from './work-deed.tsx'
import { WorkForm } from './work-form.tsx'

type Item = AssessmentAnswer['items'][number]

/** One item of the sheet; the committee's sentence is written below it. */
export function AssessmentRow({ item, answer, setting }: { item: Item; answer: AssessmentAnswer; setting: boolean }) {
  const { t, gloss } = useWorkSpeech()
  const [form, setForm] = useState<'sentence' | null>(null)
  const { said } = item
  return (
    <>
      <tr>
        <td className="tabular work-short">{item.position}</td>
        <td>
          {gloss(item.words, item.wordsEn)}
          <Citations quiet readOnly={!setting} kind="assessment_item" id={item.itemId} />
        </td>
        <td className="work-short">{useAsked(item)}</td>
        <td>
          <Value item={item} answer={answer} />
        </td>
        <td>
          {said !== null && <span className="work-words">{said.words}</span>}
          {answer.can.write.can && (
            <div className="no-print">
              <OpenButton
                form="sentence"
                open={form}
                onOpen={setForm}
                can={answer.can.write}
                text={t(said === null ? 'sheet.write' : 'sheet.rewrite')}
              />
            </div>
          )}
        </td>
      </tr>
      {form !== null && (
        <tr className="no-print">
          <td colSpan={5}>
            <WorkForm
              title={t('sheet.write')}
              path={`/api/v1/committees/${answer.streetId}/assessment/${item.itemId}/words`}
              fields={[{ name: 'words', label: 'years.sentence', kind: 'area', max: 1000 }]}
              fixed={said === null ? {} : { version: said.version }}
              initial={{ words: said?.words ?? '' }}
              onClose={() => setForm(null)}
            />
          </td>
        </tr>
      )}
    </>
  )
}

function useAsked(item: Item): string {
  const { t } = useWorkSpeech()
  if (item.atLeast !== null) return t('sheet.at-least', { n: item.atLeast })
  if (item.evidence === 'vacancies') return t('sheet.no-vacancy')
  return item.evidence === 'findings' ? t('sheet.all') : ''
}

function Value({ item, answer }: { item: Item; answer: AssessmentAnswer }) {
  const { t, gloss } = useWorkSpeech()
  if (item.value === null) return <span className="soft">{t('sheet.by-people')}</span>
  const unit = gloss(item.unit.zh, item.unit.en)
  const to =
    item.figure === null ? (item.page ?? '') : `/years/${answer.year}/${answer.streetId}?figure=${item.figure.id}`
  return (
    <>
      <FigureLink
        inline
        label={gloss(item.words, item.wordsEn)}
        value={item.of === null ? item.value : `${item.value}/${item.of}`}
        unit={unit}
        to={to}
      />{' '}
      {item.reached !== null && (
        <StateTag kind={item.reached ? 'done' : 'soon'}>{t(item.reached ? 'sheet.reached' : 'sheet.not')}</StateTag>
      )}
    </>
  )
}

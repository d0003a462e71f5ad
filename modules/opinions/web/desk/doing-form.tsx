import type { ItemAnswer } from '../../contract-handling.ts'
import { AnswerForm } from './answer-form.tsx'
import { AssignForm } from './assign-form.tsx'
import { CoUnitForm } from './co-unit-form.tsx'
import { ConfidentialForm } from './confidential-form.tsx'
import { DuplicateForm } from './duplicate-form.tsx'
import { GradeForm } from './grade-form.tsx'
import { HideForm } from './hide-form.tsx'
import { HigherForm, ReferForm } from './higher-form.tsx'
import type { Doing } from './item-doings.ts'
import { ScreenForm } from './screen-form.tsx'
import { TellForm } from './tell-form.tsx'
import type { MoveProps } from './use-move.ts'
import { WordsForm } from './words-form.tsx'

/** Urging has three stages: a reminder, a written notice, the unit's head through the district. */
const LAST_STAGE = 3

/** The short form that a key leads straight into. */
export function DoingForm({ doing, ...props }: MoveProps & { item: ItemAnswer; doing: Doing }) {
  switch (doing) {
    case 'on_site':
      return <AnswerForm {...props} />
    case 'street_department':
    case 'district_department':
      return <AssignForm route={doing} {...props} />
    case 'assign':
    case 'reassign':
      return <AssignForm route={null} {...props} />
    case 'co_unit':
      return <CoUnitForm {...props} />
    case 'higher':
      return <HigherForm {...props} />
    case 'to_petition_or_legal':
    case 'reference':
      return <ReferForm route={doing} {...props} />
    case 'duplicate':
      return <DuplicateForm {...props} />
    case 'screen':
      return <ScreenForm {...props} />
    case 'tell':
      return <TellForm {...props} />
    case 'grade':
      return <GradeForm {...props} />
    case 'confidential':
      return <ConfidentialForm {...props} />
    case 'hide':
      return <HideForm {...props} />
    default:
      return <SentenceForm doing={doing} {...props} />
  }
}

type Sentence = 'confirm' | 'doubt' | 'close' | 'reopen' | 'withdraw' | 'urge' | 'supervise' | 'note'

const SENTENCES: Record<Sentence, { field: 'words' | 'reason' | 'note'; optional?: boolean; danger?: boolean }> = {
  confirm: { field: 'words', optional: true },
  doubt: { field: 'reason' },
  close: { field: 'note', optional: true },
  reopen: { field: 'reason' },
  withdraw: { field: 'reason', danger: true },
  urge: { field: 'words' },
  supervise: { field: 'words' },
  note: { field: 'words' },
}

/** Steps that need a sentence and nothing else. */
function SentenceForm({ doing, item, ...props }: MoveProps & { item: ItemAnswer; doing: Sentence }) {
  const { t } = props.speaker
  const stage = Math.min(item.urgedTimes + 1, LAST_STAGE) as 1 | 2 | 3
  const about =
    doing === 'urge' ? t('op.urge.stage', { n: item.urgedTimes + 1, what: t(`op.urge.stage.${stage}`) }) : null
  return (
    <WordsForm
      {...props}
      {...SENTENCES[doing]}
      item={item}
      path={`/api/v1/opinions/items/${item.itemId}/${doing}`}
      version={item.version}
      label={t(doing === 'note' ? 'op.field.note-words' : `op.field.${doing}`)}
      does={t(`op.do.${doing}`)}
      about={about}
      most={doing === 'note' ? 1000 : 500}
    />
  )
}

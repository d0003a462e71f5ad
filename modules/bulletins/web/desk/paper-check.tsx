import { Drawer } from 'antd'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { PaperCheckAnswer } from '../../contract.ts'
import type { Speaker } from './speak.ts'

interface PaperCheckProps {
  bulletinId: string
  open: boolean
  speaker: Speaker
  onClose(): void
}

/** The official document measured against GB/T 9704, item by item. */
export function PaperCheck({ bulletinId, open, speaker, onClose }: PaperCheckProps) {
  const { t } = speaker
  return (
    <Drawer open={open} onClose={onClose} size={640} title={t('form.title')} destroyOnHidden>
      {open && <Findings bulletinId={bulletinId} speaker={speaker} />}
    </Drawer>
  )
}

function Findings({ bulletinId, speaker }: { bulletinId: string; speaker: Speaker }) {
  const { t, language } = speaker
  const { data, problem, again } = useAsk<PaperCheckAnswer>(`/api/v1/bulletins/${bulletinId}/paper-check`)
  if (problem) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState lines={10} />
  const failed = data.items.filter(({ pass }) => !pass).length
  return (
    <>
      <p className="soft">{t('form.sub')}</p>
      <p className="bulletin-form-verdict">
        <StateTag kind={data.passed ? 'done' : 'late'}>
          {data.passed ? t('form.all', { n: data.items.length }) : t('form.some', { n: failed })}
        </StateTag>
      </p>
      {/* Reachable, so that a keyboard can scroll the panel. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls */}
      <table className="bulletin-findings" tabIndex={0}>
        <caption className="unseen">{t('form.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('form.item')}</th>
            <th scope="col">{t('form.expected')}</th>
            <th scope="col">{t('form.found')}</th>
            <th scope="col">{t('form.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((item) => (
            <tr key={item.item}>
              <th scope="row">{item.name[language]}</th>
              <td lang="zh-CN">{item.expected}</td>
              <td lang="zh-CN">{item.found}</td>
              <td>
                <StateTag kind={item.pass ? 'done' : 'late'}>{t(item.pass ? 'form.pass' : 'form.fail')}</StateTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

import { Button } from 'antd'
import { useWords } from '../../../../platform/ui/language.tsx'
import { deskWords } from '../../words-of-desk.ts'

/** The end of a planning form: publish at once, or keep it as a draft. */
export function PlanButtons({ busy, onDraft }: { busy: boolean; onDraft(): void }) {
  const t = useWords(deskWords)
  return (
    <div className="act-line">
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('desk.new.publish')}
      </Button>
      <Button onClick={onDraft} disabled={busy}>
        {t('desk.new.plan')}
      </Button>
    </div>
  )
}

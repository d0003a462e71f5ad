import { Button } from 'antd'
import { useWords } from '../language.tsx'
import { uiWords } from '../words.ts'

interface MoreRowsProps {
  listed: number
  total?: number | undefined
  more?: (() => void) | undefined
  loading?: boolean
}

/** How many are listed and, where there are more, the next bounded page. */
export function MoreRows({ listed, total, more, loading }: MoreRowsProps) {
  const t = useWords(uiWords)
  const text = !more
    ? t('ui.rows.all', { n: listed })
    : total === undefined
      ? t('ui.rows', { n: listed })
      : t('ui.rows.of', { n: listed, total })
  return (
    <div className="more-rows">
      <span className="soft tabular">{text}</span>
      {more && (
        <Button size="small" onClick={more} loading={loading ?? false}>
          {t('ui.more')}
        </Button>
      )}
    </div>
  )
}

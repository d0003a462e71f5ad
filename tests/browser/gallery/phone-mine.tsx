import { useState } from 'react'
import { Screen } from '../../../platform/ui/phone/screen.tsx'
import { Figure, List, Notice, Progress, Row, Tabs } from '../../../platform/ui/phone/shows.tsx'

export default function Mine() {
  const [view, setView] = useState<'quarter' | 'year'>('quarter')
  return (
    <Screen title="我的积分">
      <Tabs
        label="期间"
        tabs={[
          { key: 'quarter', text: '本季' },
          { key: 'year', text: '本年' },
        ]}
        value={view}
        onChange={setView}
      />
      <Figure label="2026年第四季度" value="37.5" unit="分" />
      <Progress label="周周行 8 / 12 场次" value={8} of={12} />
      <List label="每一分从哪里来">
        <Row to="/duty" title="社区周周行" sub="11月26日 · 第三条第一款" end="2 分" />
        <Row to="/duty" title="联系日" sub="11月14日 · 第三条第二款" end="1.5 分" />
      </List>
      <Notice kind="soon" title="异议">
        <p>还剩 2 个工作日可以提出。</p>
      </Notice>
      <Notice kind="late" title="未计分">
        <p>本年该项已到上限 20 分。</p>
      </Notice>
      <Notice kind="done" title="已确认">
        <p>街道于 11月27日确认。</p>
      </Notice>
    </Screen>
  )
}

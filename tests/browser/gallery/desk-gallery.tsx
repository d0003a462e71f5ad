import { Button, Input, Select, type TableColumnsType } from 'antd'
import { Chart } from '../../../platform/ui/desk/chart.tsx'
import { DataTable } from '../../../platform/ui/desk/data-table.tsx'
import { FigureLink } from '../../../platform/ui/desk/figure-link.tsx'
import { PageHead } from '../../../platform/ui/desk/page-head.tsx'
import { ExportButton, PrintArea, PrintButton } from '../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx'
import { EmptyState } from '../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../platform/ui/desk/toast.tsx'

interface Line {
  id: string
  on: string
  name: string
  street: string
  points: string
}

const lines: Line[] = Array.from({ length: 7 }, (_, at) => ({
  id: `${at}`,
  on: `11月${20 + at}日`,
  name:
    at === 2 ? '艾则孜·木沙江·买买提' : (['陆　明', '沈佳怡', '', '顾建国', '周　敏', '吴晓燕', '𠮷田芳'][at] ?? ''),
  street: ['平江街道', '金阊街道', '沧浪街道'][at % 3] ?? '',
  points: (37.5 - at * 2).toFixed(1),
}))

const columns: TableColumnsType<Line> = [
  { title: '日期', dataIndex: 'on', width: 110 },
  { title: '代表', dataIndex: 'name', render: (name: string) => <a href="#row">{name}</a> },
  { title: '街道', dataIndex: 'street' },
  {
    title: '状态',
    key: 'state',
    render: (_, line) => (
      <StateTag kind={line.id > '3' ? 'done' : 'late'}>{line.id > '3' ? '已确认' : '超期 1 天'}</StateTag>
    ),
  },
  { title: '积分（分）', dataIndex: 'points', align: 'right' },
]

/** Every piece of the desk on one page. */
export default function Gallery() {
  const toast = useToast()
  return (
    <>
      <PageHead
        title="待我办"
        sub="平江街道，11月27日（周五）"
        actions={
          <>
            <PrintButton />
            <ExportButton path="/api/v1/x" query={{ year: 2026 }} />
            <ReasonedButton why="联系日登记还差 3 个社区">办结</ReasonedButton>
            <Button type="primary" onClick={() => toast.undo('已确认 3 条履职记录', () => {})}>
              确认
            </Button>
          </>
        }
      />
      <div className="figures">
        <FigureLink label="待审核" value={12} unit="条" to="/review" note="最早 11月20日" />
        <FigureLink label="超期" value={2} unit="件" to="/review" late note="比上周多 1 件" />
        <FigureLink label="本季周周行" value={1064} unit="场次" to="/week" note="上年同期 982 场次" />
      </div>
      <p className="section">
        本季共走访 <FigureLink inline label="走访" value={64} unit="场次" to="/week" />
        ，代表参加 <FigureLink inline label="参加" value={182} unit="人次" to="/week" />。
      </p>
      <p>
        <StateTag kind="waiting">待办</StateTag> <StateTag kind="going">办理中</StateTag>{' '}
        <StateTag kind="soon">还剩 2 个工作日</StateTag> <StateTag kind="late">已超期 1 天</StateTag>{' '}
        <StateTag kind="done">办结</StateTag> <StateTag kind="stopped">已取消</StateTag>
      </p>
      <Controls />
      <PrintArea title="姑苏区人大代表履职情况">
        <DataTable<Line>
          label="履职记录"
          asked={{ rows: lines, loading: false, problem: null, total: 1240, more: () => {} }}
          columns={columns}
          rowKey={(line) => line.id}
          current="1"
          chosen={{ keys: ['1'], onChange: () => {} }}
        />
      </PrintArea>
      <section className="section">
        <h2>各街道人均积分</h2>
        <Chart
          label="各街道人均积分"
          unit="分"
          bars={[
            { name: '平江街道', value: 28.4 },
            { name: '金阊街道', value: 26.1 },
            { name: '沧浪街道', value: 22.9 },
          ]}
        />
      </section>
      <EmptyState text="没有待办。本周的登记都已确认。" action={<Button>看上周</Button>} />
    </>
  )
}

function Controls() {
  return (
    <div className="page-actions" style={{ margin: '16px 0' }}>
      <Input aria-label="姓名" placeholder="姓名或拼音首字母" style={{ width: 200 }} />
      <Select aria-label="街道" style={{ width: 160 }} value="pj" options={[{ value: 'pj', label: '平江街道' }]} />
      <Button danger>退回</Button>
      <Button type="primary" danger>
        撤销通报
      </Button>
    </div>
  )
}

import { useLocation, useParams } from 'wouter'
import { ListDetail, RowList } from '../../../platform/ui/desk/list-detail.tsx'
import { MoreRows } from '../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../platform/ui/desk/page-head.tsx'
import { ReasonedButton } from '../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx'

const rows = Array.from({ length: 12 }, (_, at) => ({ id: `r${at}`, title: `老旧小区楼道灯不亮（${at + 1}）` }))

export default function List() {
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  return (
    <>
      <PageHead title="履职审核" sub="街道审核，区里终审" />
      <ListDetail
        label="待审核"
        onClose={() => go('/review')}
        list={
          <RowList
            label="待审核"
            rows={rows}
            rowKey={(row) => row.id}
            render={(row) => (
              <>
                <StateTag kind={row.id < 'r2' ? 'late' : 'soon'}>
                  {row.id < 'r2' ? '已超期 1 天' : '还剩 2 个工作日'}
                </StateTag>
                <div>{row.title}</div>
              </>
            )}
            current={id}
            onOpen={(row) => go(`/review/${row.id}`)}
            foot={<MoreRows listed={12} total={40} more={() => {}} />}
          />
        }
        detail={
          id && (
            <>
              <h2>{rows.find((row) => row.id === id)?.title}</h2>
              <p className="soft">钮家巷社区 · 11月26日（周四）</p>
              <div className="page-actions">
                <ReasonedButton type="primary">确认</ReasonedButton>
                <ReasonedButton why="本人的记录由他人审核">退回</ReasonedButton>
              </div>
            </>
          )
        }
      />
    </>
  )
}

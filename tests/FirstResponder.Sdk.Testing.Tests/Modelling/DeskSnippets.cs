using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Testing.Modelling;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

/// <summary>The code of the README's sections on the model and the ten statements, compiled and run.</summary>
public sealed class DeskSnippets
{
    [Fact]
    public async Task Comparing_an_ERP_with_the_SDK_alone()
    {
        #region desk-model
        var model = new DeskModel(setting => new ErpUnderTest(setting));    // 每一生开一套没有案件的 ERP

        var report = await model.RunAsync();
        Console.WriteLine(report);                                          // 走了多少、没有比的是什么、哪里不同、怎样走到
        report.ThrowIfDifferent();                                          // 任何测试框架都认的普通异常
        #endregion

        Assert.Empty(report.NotCompared);
        Assert.True((await model.ReplayAsync(report.Seed)).IsAlike);
    }

    [Fact]
    public async Task Ten_statements()
    {
        #region ten-statements
        var erp = await LivedDesk.LiveAsync(setting => new ErpUnderTest(setting));

        erp.Prove(DeskStatements.ClosedOnlyWhenSatisfied);    //  1 没有一件未经回访满意就销号，或显示为已销号
        erp.Prove(DeskStatements.FollowedUpByPeople);         //  2 程序代做的回访、确认一律不受理，记录里也没有
        erp.Prove(DeskStatements.RepeatingChangesNothing);    //  3 同一命令再发一次，或被拒绝的命令，记录分毫不变
        erp.Prove(DeskStatements.OpenCasesHaveDuties);        //  4 未结的件件有义务：有责任角色，有时限或阈值
        erp.Prove(DeskStatements.RemindedExactlyOnce);        //  5 停机之后，到期的每一项都提示，且只提示一次
        erp.Prove(DeskStatements.ChainsVerify);               //  6 每案的链完整，记录过的从未被改写
        erp.Prove(DeskStatements.ShownAsRecorded);            //  7 显示的就是记录的；答复办成的，记录里都有
        erp.Prove(DeskStatements.NothingAfterClosing);        //  8 销号之后，除档案类记录外什么也不再发生
        erp.Prove(DeskStatements.FirstResponderKept);         //  9 受理时的首问责任人始终在
        erp.Prove(DeskStatements.LedgerAsRecorded);           // 10 附件1 台账每一栏都与记录相符
        #endregion

        Assert.Equal(10, DeskStatements.All.Count);
    }

    #region desk-wiring
    // 接线一次：发命令、看界面、跑到期任务、读记录、重启。这里直接接受理台；有自己服务层的 ERP 接自己的服务。
    internal sealed class ErpUnderTest : IDeskUnderTest
    {
        private readonly ICaseStore store = new InMemoryCaseStore();    // 换成 ERP 自己的存储，须是空的
        private DeskSetting setting;
        private CaseDesk desk;

        public ErpUnderTest(DeskSetting setting) => desk = CaseDesk.Create(store, (this.setting = setting).ToOptions());

        public async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) =>
            DeskAnswer.From(await desk.SendAsync(request.Commands, request.ToOptions(), cancellationToken));

        public async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken) =>
            await desk.FindAsync(key, cancellationToken) is { } view ? ShownCase.From(view) : null;

        public async Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken) =>
            await desk.DueAsync(setting.Company, maxCases: 1_000, cancellationToken) is { Failed: [] } due
                ? [.. due.Announced.Select(ShownAnnouncement.From)]
                : throw new InvalidOperationException("有案件未能处理");           // 漏掉的，不能当作没有

        public Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken) =>
            RecordedHistory.ReadAsync(store, key, cancellationToken);

        public Task RestartAsync(DeskSetting now, CancellationToken cancellationToken)
        {
            desk = CaseDesk.Create(store, (setting = now).ToOptions());
            return Task.CompletedTask;
        }
    }
    #endregion
}

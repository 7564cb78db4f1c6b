using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;
using FirstResponder.Sdk.Tests.Desk;
using FirstResponder.Sdk.Time;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Readme;

/// <summary>The code of the README, compiled and run. Each region stands in the README word for word.</summary>
public class Snippets
{
    [Fact]
    public async Task The_first_screen_runs()
    {
        var output = new StringWriter();
        #region first-screen
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi });

        var guard = new Staff("s01", "张三", "秩序维护员", StaffKind.OrderKeeping);
        var owner = new Complainant("r-1001", PersonalText.Name("陈小明"), [PersonalText.Phone("13912341234")]);
        var opened = await desk.AcceptAsync(new Accept("安居物业", "滨江花园", owner, guard, Channel.Phone, "3栋2单元电梯困人"));

        var closed = await desk.CloseAsync(new Close(opened.Case.Key, Actor.Of(guard)));
        foreach (var refusal in closed.Refusals)
        {
            output.WriteLine(refusal);   // NO_FOLLOW_UP · 附件2 第十七条 · 尚未回访。
        }
        #endregion
        Assert.Contains("NO_FOLLOW_UP · 附件2 第十七条 · 尚未回访。", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("NOT_COMPLETED · 附件2 第十七条", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_container_gives_a_desk()
    {
        var services = new ServiceCollection();
        var estates = new EstateList();
        var clock = new ScriptedClock("2026-04-28 09:00");
        var folder = Directory.CreateTempSubdirectory("fr-readme-");
        var connectionString = "Data Source=" + Path.Combine(folder.FullName, "cases.db");
        #region container
        SqliteSchema.Create(connectionString);   // 每次启动都可调用；已是最新则不改
        services.AddFirstResponder(sdk => sdk
            .UseRegulation(Regulation.Jiangxi)   // 赣建房〔2026〕7号
            .UseSqlite(connectionString)         // Data Source=cases.db；没有数据库时用 UseInMemoryStore()
            .UseEstates(estates)
            .UseClock(clock));
        #endregion
        using (var provider = services.BuildServiceProvider())
        {
            Assert.Null(await provider.GetRequiredService<CaseDesk>().VerifyAsync(new CaseKey("安居物业", "C-1")));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_view_says_what_may_be_done_next()
    {
        var clock = new ScriptedClock("2026-04-28 09:00");
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = clock });
        var lead = new Staff("s02", "李四");
        var opened = await desk.AcceptAsync(new Accept("安居物业", "滨江花园", new Complainant(), lead, Channel.Phone, "灯不亮") { Classification = new Sorting(Category.Ordinary) });
        var output = new StringWriter();
        #region next-steps
        var view = await desk.FindAsync(opened.Case.Key);
        output.WriteLine(view!.NextDuty);                       // 内部分派 · 2026-04-28 09:30 · 附件2 第十条
        foreach (var step in view.NextSteps(Actor.Of(lead)).Where(s => !s.IsPossible))
        {
            output.WriteLine($"{step.Command}: {step.WhyNot[0]}");   // Dispatch: OWNER_NOT_INFORMED · 附件2 第十四条 · …
        }
        #endregion
        Assert.StartsWith("内部分派 · 2026-04-28 09:30 · 附件2 第十条", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Dispatch: OWNER_NOT_INFORMED · 附件2 第十四条", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_is_pulled_by_the_host()
    {
        var clock = new ScriptedClock("2026-04-28 09:00");
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = clock });
        await desk.AcceptAsync(new Accept("安居物业", "滨江花园", new Complainant(), new Staff("s02", "李四"), Channel.Phone, "灯不亮"));
        clock.Set("2026-04-28 09:20");
        var output = new StringWriter();
        #region due
        var report = await desk.DueAsync("安居物业");
        foreach (var fell in report.Announced)
        {
            output.WriteLine($"{fell.Case.Key} {fell.Duty} → {fell.Duty.Person.Name}");   // 分类甄别 · 立即 · 附件2 第八条 → 李四
        }
        #endregion
        Assert.Contains("分类甄别 · 立即 · 附件2 第八条 → 李四", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Running_cases_are_taken_over()
    {
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = new ScriptedClock("2026-05-20 10:00") });
        var (guard, wang) = (new Staff("s01", "张三"), new Staff("s03", "王五"));
        var owner = new Complainant("r-1001", PersonalText.Name("陈小明"));
        var called = Instant.FromUtc(2026, 5, 19, 1, 0);
        var output = new StringWriter();
        #region go-live
        var intake = new Accept("安居物业", "滨江花园", owner, guard, Channel.Phone, "楼道灯不亮") { OccurredAt = called };
        var past = new CaseCommand[]                            // 旧系统里已经发生的，用平时的命令、当时的时间写
        {
            new Classify(default, Actor.Of(guard), Category.Ordinary) { OccurredAt = called + Duration.FromMinutes(5) },
            new Dispatch(default, Actor.Of(guard), wang, PersonalText.Free("更换灯具")) { OccurredAt = called + Duration.FromMinutes(20) },
        };
        var imported = await desk.ImportManyAsync([new Import(intake, past) { Source = "旧ERP", Number = "2026-0415" }]);
        output.WriteLine(imported);                             // 新建 1，已导入 0，拒绝 0，失败 0
        output.WriteLine(string.Join("、", imported.Cases[0].Defects.Where(d => d == "OWNER_NOT_INFORMED")));   // 旧系统没有的记录是缺陷，不是拒绝
        #endregion
        Assert.StartsWith("新建 1，已导入 0，拒绝 0，失败 0", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("OWNER_NOT_INFORMED", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_read_for_a_proposal()
    {
        var output = new StringWriter();
        #region classify
        var read = CategoryClassifier.BuiltIn.Assess("3栋2单元电梯困人，楼道灯也不亮");
        output.WriteLine($"{read.Proposed}，次选 {read.RunnerUp}，须马上看：{read.NeedsEmergencyReview}");   // Emergency，次选 Ordinary，须马上看：True
        foreach (var why in read.Evidence)                      // 规则编号、理由、加减的分数
            output.WriteLine($"{why.RuleId} {CategoryClassifier.BuiltIn.Lexicon.Reason(why.RuleId)} {why.Points}");
        var local = new CategoryClassifier(Lexicon.BuiltIn.With("概念 火情 += 走水", "company.txt"));   // 公司自己的词；写错的行连同行号一次说完
        #endregion
        Assert.StartsWith("Emergency，次选 Ordinary，须马上看：True", output.ToString(), StringComparison.Ordinal);
        Assert.True(output.ToString().Split('\n').Length > 3);
        Assert.Equal(Category.Emergency, local.Assess("五楼走水了").Proposed);
    }

    [Fact]
    public void A_deadline_explains_itself()
    {
        var output = new StringWriter();
        #region deadline
        var accepted = Instant.FromUtc(2026, 4, 30, 8, 20);     // 北京时间 16:20
        var explanation = TimeLimit.WorkingDays(7).Explain(accepted, WorkingDayCalendar.China, EstateProfile.ChinaZone);
        output.WriteLine(explanation);                           // … 05-09 调休上班 … 2026-05-13 24:00
        #endregion
        Assert.Contains("调休", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("05-13", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_counts_working_time()
    {
        var output = new StringWriter();
        var accepted = Instant.FromUtc(2026, 4, 30, 8, 20);
        #region working-time
        var hours = WorkingHours.MondayToFriday(new LocalTime(9, 0), new LocalTime(18, 0));   // 午休、夜班、特别日都可以
        var sla = new SlaCalculator(WorkingDayCalendar.China, EstateProfile.ChinaZone, hours);
        var deadline = sla.DeadlineFrom(TimeLimit.WorkingHours(8), accepted);   // 合同约定 8 个工作小时
        output.WriteLine(sla.TimeLeft(deadline, accepted));      // 剩余 5天23小时0分（工作时间 8小时0分）
        #endregion
        Assert.Equal("剩余 5天23小时0分（工作时间 8小时0分）" + output.NewLine, output.ToString());
    }

    [Fact]
    public async Task A_new_year_is_loaded_and_open_dues_are_counted_anew()
    {
        var (clock, store) = (new ScriptedClock("2026-12-22 10:00"), new InMemoryCaseStore());
        var before = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = clock });
        var opened = await before.AcceptAsync(new Accept("安居物业", "滨江花园", new Complainant(), new Staff("s02", "李四"), Channel.Phone, "外墙渗水"));
        await before.SendAsync(new Classify(opened.Case.Key, Actor.Of(new Staff("s02", "李四")), Category.Complex));
        const string json =
            """
            {"year":2027,"days":[{"name":"元旦","date":"2026-12-31","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":true},
            {"name":"春节","date":"2027-02-05","isOffDay":true},{"name":"春节","date":"2027-02-08","isOffDay":true},{"name":"清明节","date":"2027-04-05","isOffDay":true},
            {"name":"端午节","date":"2027-06-09","isOffDay":true},{"name":"中秋节","date":"2027-09-15","isOffDay":true},{"name":"国庆节","date":"2027-10-01","isOffDay":true}]}
            """;
        clock.Set("2026-12-23 09:00");
        var output = new StringWriter();
        #region new-year
        var options = new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = clock };
        options.Calendar = WorkingDayCalendar.China.WithYear(json);   // {"year":2027,"days":[{"name","date","isOffDay"}…]}
        var desk = CaseDesk.Create(store, options);
        var recount = await desk.RecomputeAsync("安居物业");
        output.WriteLine(recount);                               // 重算 1 件，移动 1 件，失败 0 件
        #endregion
        Assert.Contains("重算 1 件，移动 1 件，失败 0 件", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_of_a_region_and_of_a_company()
    {
        #region estate-days
        var guangxi = WorkingDayCalendar.China.WithRegionalHoliday("广西", "三月三", [new LocalDate(2026, 4, 20), new LocalDate(2026, 4, 21)]);
        var nanning = new EstateProfile("安居物业", "nanning", "邕江花园")
        {
            Calendar = guangxi,                                  // 法定和合同时限
            OwnCalendar = guangxi.WithOwnDays("安居", "司庆", [new LocalDate(2026, 5, 14)]),   // 只用于企业内控
        };
        #endregion
        Assert.Equal("cn-2026.1+own-安居.", nanning.OwnCalendar.Version[..17]);
        Assert.False(nanning.Calendar.IsWorkingDay(new LocalDate(2026, 4, 20)));
    }
}

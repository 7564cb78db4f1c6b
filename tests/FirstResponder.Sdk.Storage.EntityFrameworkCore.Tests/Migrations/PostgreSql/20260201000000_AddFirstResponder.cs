using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddFirstResponder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fr_case",
                columns: table => new
                {
                    company = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    case_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    estate = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    building = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    room_ref = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    complainant_ref = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    category = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    lead_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    handler_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    next_due_at = table.Column<long>(type: "bigint", nullable: true),
                    due_order = table.Column<long>(type: "bigint", nullable: false),
                    next_late_from = table.Column<long>(type: "bigint", nullable: true),
                    next_attention_at = table.Column<long>(type: "bigint", nullable: true),
                    oldest_calendar = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    has_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    fence = table.Column<long>(type: "bigint", nullable: false),
                    lease_owner = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fr_case", x => new { x.company, x.case_id });
                });

            migrationBuilder.CreateTable(
                name: "fr_command",
                columns: table => new
                {
                    company = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    case_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    command_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    first_version = table.Column<long>(type: "bigint", nullable: false),
                    last_version = table.Column<long>(type: "bigint", nullable: false),
                    feed_pos = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fr_command", x => new { x.company, x.case_id, x.command_id });
                });

            migrationBuilder.CreateTable(
                name: "fr_event",
                columns: table => new
                {
                    company = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    case_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    type_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    occurred_at = table.Column<long>(type: "bigint", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    command_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    event_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fr_event", x => new { x.company, x.case_id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "fr_feed_head",
                columns: table => new
                {
                    company = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    feed_pos = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fr_feed_head", x => x.company);
                });

            migrationBuilder.CreateIndex(
                name: "fr_case_attention",
                table: "fr_case",
                columns: new[] { "company", "next_attention_at", "case_id" });

            migrationBuilder.CreateIndex(
                name: "fr_case_due",
                table: "fr_case",
                columns: new[] { "company", "due_order", "case_id" });

            migrationBuilder.CreateIndex(
                name: "fr_case_estate",
                table: "fr_case",
                columns: new[] { "company", "estate", "due_order", "case_id" });

            migrationBuilder.CreateIndex(
                name: "fr_case_handler",
                table: "fr_case",
                columns: new[] { "company", "handler_id", "due_order", "case_id" });

            migrationBuilder.CreateIndex(
                name: "fr_case_lead",
                table: "fr_case",
                columns: new[] { "company", "lead_id", "due_order", "case_id" });

            migrationBuilder.CreateIndex(
                name: "fr_case_person",
                table: "fr_case",
                columns: new[] { "company", "complainant_ref", "case_id" });

            migrationBuilder.CreateIndex(
                name: "fr_case_room",
                table: "fr_case",
                columns: new[] { "company", "room_ref", "case_id" });

            migrationBuilder.CreateIndex(
                name: "fr_command_feed",
                table: "fr_command",
                columns: new[] { "company", "feed_pos" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fr_case");

            migrationBuilder.DropTable(
                name: "fr_command");

            migrationBuilder.DropTable(
                name: "fr_event");

            migrationBuilder.DropTable(
                name: "fr_feed_head");
        }
    }
}

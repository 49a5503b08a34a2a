using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ActivityGen.Feed.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Feeds",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    AppId = table.Column<string>(type: "TEXT", nullable: false),
                    LastStamp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feeds", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FeedKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AppActivityIdHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Json = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    LastModified = table.Column<long>(type: "INTEGER", nullable: false),
                    LastEngaged = table.Column<long>(type: "INTEGER", nullable: true),
                    Expires = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Activities_Feeds_FeedKey",
                        column: x => x.FeedKey,
                        principalTable: "Feeds",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HistoryItems",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ActivityKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Json = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    LastModified = table.Column<long>(type: "INTEGER", nullable: false),
                    Expires = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HistoryItems", x => x.Key);
                    table.ForeignKey(
                        name: "FK_HistoryItems_Activities_ActivityKey",
                        column: x => x.ActivityKey,
                        principalTable: "Activities",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Expires",
                table: "Activities",
                column: "Expires");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_FeedKey_AppActivityIdHash",
                table: "Activities",
                columns: new[] { "FeedKey", "AppActivityIdHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_FeedKey_Id",
                table: "Activities",
                columns: new[] { "FeedKey", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_FeedKey_LastEngaged_Key",
                table: "Activities",
                columns: new[] { "FeedKey", "LastEngaged", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_FeedKey_LastModified_Key",
                table: "Activities",
                columns: new[] { "FeedKey", "LastModified", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Feeds_UserId_AppId",
                table: "Feeds",
                columns: new[] { "UserId", "AppId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HistoryItems_ActivityKey_Id",
                table: "HistoryItems",
                columns: new[] { "ActivityKey", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HistoryItems_ActivityKey_LastModified",
                table: "HistoryItems",
                columns: new[] { "ActivityKey", "LastModified" });

            migrationBuilder.CreateIndex(
                name: "IX_HistoryItems_Expires",
                table: "HistoryItems",
                column: "Expires");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HistoryItems");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropTable(
                name: "Feeds");
        }
    }
}

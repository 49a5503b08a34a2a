using Microsoft.EntityFrameworkCore;

namespace ActivityGen.Feed.Storage;

/// <summary>The tables. Nothing in it is one database's alone.</summary>
/// <param name="options">The options: which database.</param>
internal sealed class FeedContext(DbContextOptions<FeedContext> options) : DbContext(options)
{
    /// <summary>Gets the owners.</summary>
    internal DbSet<FeedRow> Feeds => Set<FeedRow>();

    /// <summary>Gets the activities.</summary>
    internal DbSet<ActivityRow> Activities => Set<ActivityRow>();

    /// <summary>Gets the history items.</summary>
    internal DbSet<HistoryItemRow> HistoryItems => Set<HistoryItemRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FeedRow>(feed =>
        {
            feed.ToTable("Feeds");
            feed.HasKey(row => row.Key);
            feed.HasIndex(row => new { row.UserId, row.AppId }).IsUnique();
        });
        modelBuilder.Entity<ActivityRow>(activity =>
        {
            activity.ToTable("Activities");
            activity.HasKey(row => row.Key);
            activity.HasOne<FeedRow>().WithMany().HasForeignKey(row => row.FeedKey).OnDelete(DeleteBehavior.Cascade);
            activity.Property(row => row.Id).IsRequired().HasMaxLength(20);
            activity.HasIndex(row => new { row.FeedKey, row.Id }).IsUnique();
            activity.HasIndex(row => new { row.FeedKey, row.AppActivityIdHash }).IsUnique();
            activity.HasIndex(row => new { row.FeedKey, row.LastModified, row.Key });
            activity.HasIndex(row => new { row.FeedKey, row.LastEngaged, row.Key });
            activity.HasIndex(row => row.Expires);
        });
        modelBuilder.Entity<HistoryItemRow>(item =>
        {
            item.ToTable("HistoryItems");
            item.HasKey(row => row.Key);
            item.HasOne<ActivityRow>().WithMany(row => row.HistoryItems).HasForeignKey(row => row.ActivityKey).OnDelete(DeleteBehavior.Cascade);
            item.HasIndex(row => new { row.ActivityKey, row.Id }).IsUnique();
            item.HasIndex(row => new { row.ActivityKey, row.LastModified });
            item.HasIndex(row => row.Expires);
        });
    }
}

"""The words of the invented submissions: documents, explanations, reasons of the appraisal team."""

DOCUMENTS = {  # kind: (mark in the document number, first word of the title)
    "resolution": ("NQ-ĐU", "Nghị quyết"),
    "decision": ("QĐ-UBND", "Quyết định"),
    "plan": ("KH-UBND", "Kế hoạch"),
    "report": ("BC-UBND", "Báo cáo"),
    "minutes": ("BB-UBND", "Biên bản"),
    "notice": ("TB-UBND", "Thông báo"),
    "statistics": ("BTH-UBND", "Bảng tổng hợp"),
    "certificate": ("GCN-UBND", "Giấy chứng nhận"),
    "photo": ("A-UBND", "Ảnh chụp"),
}

EXPLANATIONS = {  # by lesson
    "party-leadership": [
        "Kế hoạch ban hành chậm do chờ hướng dẫn của cấp trên.",
        "Hai nhiệm vụ chuyển kỳ sau vì chưa bố trí được kinh phí.",
        "Đồng chí phụ trách chuyển công tác từ tháng 5, đã phân công lại.",
    ],
    "consultation": [
        "Một số thôn vùng cao chỉ đến được vào mùa khô.",
        "Hai chủ trương cấp bách sau bão số 10 công khai ngay khi làm, chưa kịp lấy ý kiến.",
        "Cuộc đối thoại quý IV lùi sang sau ngày chốt số liệu.",
    ],
    "one-stop": [
        "Hệ thống tiếp nhận gián đoạn ba ngày trong tháng 7; đã xin lỗi và hẹn lại 41 hồ sơ.",
        "Thiếu một công chức địa chính - xây dựng từ tháng 3 đến tháng 8.",
        "Người dân vùng xa còn nộp trực tiếp; tổ công nghệ số cộng đồng đang hỗ trợ.",
    ],
    "grassroots-democracy": [
        "Hai thôn mới sáp nhập chưa bầu xong trưởng thôn nên chưa họp.",
        "Chương trình phối hợp ký từ năm 2025, còn hiệu lực.",
        "Mô hình \"Tiếng loa khu phố\" tạm dừng để sửa thiết bị.",
    ],
    "inspection": [
        "Cuộc kiểm tra quý IV đã làm xong, kết luận ban hành ngày 18/12.",
        "Lớp bồi dưỡng đợt 2 dời sang tháng 01/2027.",
        "Báo cáo giữa năm ghép vào báo cáo chung.",
    ],
}

MARKS_GIVEN = [  # of criterion "superior-mark": points, reason
    ("2.5", "Chỉ đạo quyết liệt, khắc phục xong hạn chế kỳ trước."),
    ("2", "Chỉ đạo kịp thời; còn một hạn chế kỳ trước chưa khắc phục."),
    ("1.25", "Người đứng đầu chưa sâu sát; hạn chế kỳ trước lặp lại."),
]

MARKS_LOWERED = [  # criterion, level claimed, points given instead, reason
    ("party-resolution", "in-time", "1.5", "Kế hoạch chưa phân công người thực hiện và thời hạn."),
    ("joint-programme", "reviewed", "1.25", "Biên bản tổng kết chưa có chữ ký của Mặt trận."),
    ("evaluation", "twice", "1", "Báo cáo giữa năm chỉ là một mục trong báo cáo chung."),
]

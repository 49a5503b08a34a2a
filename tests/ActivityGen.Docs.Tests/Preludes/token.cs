string token = "";
